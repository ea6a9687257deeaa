import type { ProblemKind } from '@fotfeste/shared/api';

/** One and the same answer for a protected or shielded person, one behind an office lock, and one who is not registered. */
export const notHere: ProblemKind = {
  code: 'participant/not-here',
  status: 404,
  title: {
    nb: 'Ingen tilgang, eller ikke registrert her',
    nn: 'Ingen tilgang, eller ikkje registrert her',
    en: 'No access, or not registered here',
  },
  detail: {
    nb: 'Er personen ny hos Nav, kan du registrere den. Mener du at du skal ha tilgang, kontakt lederen din.',
    nn: 'Er personen ny hos Nav, kan du registrere han eller ho. Meiner du at du skal ha tilgang, kontakt leiaren din.',
    en: 'If the person is new to Nav, you can register them. If you think you should have access, contact your leader.',
  },
};

/** The file was fetched already, its day is over, or it is somebody else's. */
export const exportGone: ProblemKind = {
  code: 'participant/export-gone',
  status: 410,
  title: {
    nb: 'Filen kan ikke hentes lenger',
    nn: 'Fila kan ikkje hentast lenger',
    en: 'The file can no longer be fetched',
  },
  detail: {
    nb: 'Den kan hentes én gang, innen 24 timer, av den som ba om den. Be om den på nytt.',
    nn: 'Ho kan hentast éin gong, innan 24 timar, av den som bad om ho. Be om ho på nytt.',
    en: 'It can be fetched once, within 24 hours, by whoever asked for it. Ask for it again.',
  },
};

/** The same, told to somebody who registers nobody. */
export const noneToExport: ProblemKind = {
  ...notHere,
  detail: {
    nb: 'Se etter om nummeret er rett. Mener du at du skal ha tilgang, kontakt den som gir klareringer.',
    nn: 'Sjå etter om nummeret er rett. Meiner du at du skal ha tilgang, kontakt den som gir klareringar.',
    en: 'Check that the number is right. If you think you should have access, contact whoever gives clearances.',
  },
};

/** An unprotected person of another office. Carries `office`, `officeName` and the two ways on. */
export const otherOffice: ProblemKind = {
  code: 'participant/other-office',
  status: 403,
  title: { nb: 'Personen følges opp av {office}', nn: 'Personen blir følgd opp av {office}', en: 'The person is followed up by {office}' },
  detail: {
    nb: 'Spør kontoret om tilgang, eller åpne med begrunnelse hvis det haster.',
    nn: 'Spør kontoret om tilgang, eller opne med grunngiving om det hastar.',
    en: 'Ask the office for access, or open with a reason if it is urgent.',
  },
};

const tooMany = {
  code: 'participant/too-many-look-ups',
  status: 429,
  title: {
    nb: 'Du har slått opp for mange fødselsnumre',
    nn: 'Du har slått opp for mange fødselsnummer',
    en: 'You have looked up too many identity numbers',
  },
} as const;

/** Too many numbers by the same adviser, within the minute or the day. Carries `Retry-After`. */
export const tooManyLookUps: Readonly<Record<'minute' | 'day', ProblemKind>> = {
  minute: {
    ...tooMany,
    detail: {
      nb: 'Grensen er {allowed} i minuttet. Vent til neste minutt. Oppslagene er logget.',
      nn: 'Grensa er {allowed} i minuttet. Vent til neste minutt. Oppslaga er loggførte.',
      en: 'The limit is {allowed} a minute. Wait for the next minute. The look-ups are logged.',
    },
  },
  day: {
    ...tooMany,
    detail: {
      nb: 'Grensen er {allowed} om dagen. Kontakt lederen din hvis arbeidet krever flere. Oppslagene er logget.',
      nn: 'Grensa er {allowed} om dagen. Kontakt leiaren din om arbeidet krev fleire. Oppslaga er loggførte.',
      en: 'The limit is {allowed} a day. Contact your leader if the work requires more. The look-ups are logged.',
    },
  },
};

/** Carries `participantId`: the way on is to open. */
export const alreadyRegistered: ProblemKind = {
  code: 'participant/already-registered',
  status: 409,
  title: { nb: 'Personen er allerede registrert her', nn: 'Personen er alt registrert her', en: 'The person is already registered here' },
  detail: {
    nb: 'Åpne personen i stedet. Det du har skrevet, er ikke brukt.',
    nn: 'Opne personen i staden. Det du har skrive, er ikkje brukt.',
    en: 'Open the person instead. What you have written has not been used.',
  },
};

/** An entry rule does not let the person in. Carries `rules` and `needs`. */
export const entryRefused: ProblemKind = {
  code: 'participant/entry-refused',
  status: 422,
  title: { nb: 'Personen kan ikke registreres', nn: 'Personen kan ikkje registrerast', en: 'The person cannot be registered' },
};

/** An entry rule asks for an approval. Carries `rules` and `needs`; the way on is to approve with a reason. */
export const entryNeedsApproval: ProblemKind = {
  code: 'participant/entry-needs-approval',
  status: 422,
  title: {
    nb: 'Registreringen må godkjennes av en veileder',
    nn: 'Registreringa må godkjennast av ein rettleiar',
    en: 'The registration needs an adviser’s approval',
  },
};

/** Nobody knows which office: the way on is to choose one. */
export const officeUnknown: ProblemKind = {
  code: 'participant/office-unknown',
  status: 422,
  title: { nb: 'Velg oppfølgingskontor', nn: 'Vel oppfølgingskontor', en: 'Choose the office that follows up' },
  detail: {
    nb: 'Folkeregisteret har ingen bostedskommune som viser hvilket kontor det er.',
    nn: 'Folkeregisteret har ingen bustadkommune som viser kva kontor det er.',
    en: 'The population register has no municipality of residence that tells which office it is.',
  },
};

export const alreadyJobSeeker: ProblemKind = {
  code: 'participant/already-job-seeker',
  status: 409,
  title: {
    nb: 'Personen er allerede registrert som arbeidssøker',
    nn: 'Personen er alt registrert som arbeidssøkjar',
    en: 'The person is already registered as a job seeker',
  },
};

/** Carries `reasons`: what must end first. */
export const followUpBlocked: ProblemKind = {
  code: 'participant/follow-up-blocked',
  status: 409,
  title: {
    nb: 'Oppfølgingen kan ikke avsluttes ennå',
    nn: 'Oppfølginga kan ikkje avsluttast enno',
    en: 'The follow-up cannot be ended yet',
  },
};

export const endsBeforeStart: ProblemKind = {
  code: 'participant/ends-before-start',
  status: 422,
  title: { nb: 'Sluttdatoen er før startdatoen', nn: 'Sluttdatoen er før startdatoen', en: 'The end date is before the start date' },
};

/** The colleague who is to be responsible does not see the person. */
export const adviserCannotSee: ProblemKind = {
  code: 'participant/adviser-cannot-see',
  status: 422,
  title: {
    nb: '{adviser} har ikke tilgang til alle du har valgt',
    nn: '{adviser} har ikkje tilgang til alle du har valt',
    en: '{adviser} has no access to everybody you have chosen',
  },
  detail: {
    nb: 'Ingen er fordelt. Velg en veileder på kontoret som følger opp, med de tilgangene som trengs.',
    nn: 'Ingen er fordelte. Vel ein rettleiar på kontoret som følgjer opp, med dei tilgangane som trengst.',
    en: 'Nobody was assigned. Choose an adviser at the office that follows up, with the clearances that are needed.',
  },
};

export const alreadyFollowedUp: ProblemKind = {
  code: 'participant/already-followed-up',
  status: 409,
  title: {
    nb: 'Personen har allerede oppfølging',
    nn: 'Personen har alt oppfølging',
    en: 'The person is already followed up',
  },
};

/** Only the locking office sees the person, so nobody would see them after a move. */
/** Whoever sees the person for a time cannot take them along. */
export const notFromHere: ProblemKind = {
  code: 'participant/not-from-here',
  status: 403,
  title: {
    nb: 'Bare kontoret som følger opp personen, kan flytte saken',
    nn: 'Berre kontoret som følgjer opp personen, kan flytte saka',
    en: 'Only the office that follows the person up can move the case',
  },
  detail: {
    nb: 'Du ser personen for en tid. Be kontoret om å flytte saken hvis dere skal ta over.',
    nn: 'Du ser personen for ei tid. Be kontoret om å flytte saka dersom de skal ta over.',
    en: 'You see the person for a time. Ask the office to move the case if you are to take over.',
  },
};

export const lockedToOffice: ProblemKind = {
  code: 'participant/locked-to-office',
  status: 409,
  title: {
    nb: 'Saken er låst til et kontor og kan ikke flyttes',
    nn: 'Saka er låst til eit kontor og kan ikkje flyttast',
    en: 'The case is locked to an office and cannot be moved',
  },
  detail: {
    nb: 'Kontoret som har låst saken, må oppheve kontorsperren først.',
    nn: 'Kontoret som har låst saka, må oppheve kontorsperra først.',
    en: 'The office that locked the case must lift the office lock first.',
  },
};

/** No colleague at the office holds the clearances that the person needs. */
export const nobodySeesThere: ProblemKind = {
  code: 'participant/nobody-sees-there',
  status: 422,
  title: {
    nb: 'Ingen ved dette kontoret har tilgang til personen',
    nn: 'Ingen ved dette kontoret har tilgang til personen',
    en: 'Nobody at this office has access to the person',
  },
  detail: {
    nb: 'Velg et kontor der en veileder har tilgangene som trengs. Ingenting er flyttet.',
    nn: 'Vel eit kontor der ein rettleiar har tilgangane som trengst. Ingenting er flytta.',
    en: 'Choose an office where an adviser has the clearances that are needed. Nothing has been moved.',
  },
};

/** The period is not the newest, or the time in which it can be taken up again is over: the way on is a new period. */
export const endedTooLongAgo: ProblemKind = {
  code: 'participant/ended-too-long-ago',
  status: 409,
  title: {
    nb: 'Perioden kan ikke gjenåpnes lenger',
    nn: 'Perioden kan ikkje opnast att lenger',
    en: 'The period can no longer be reopened',
  },
  detail: {
    nb: 'Start en ny oppfølgingsperiode i stedet.',
    nn: 'Start ein ny oppfølgingsperiode i staden.',
    en: 'Start a new follow-up period instead.',
  },
};
