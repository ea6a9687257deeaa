import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { Guard, ReasonFault } from '@fotfeste/participation/domain';

/** The life cycle has no such step from where the participation is now, or not for this role. */
export const noSuchStep: ProblemKind = {
  code: 'participation/no-such-step',
  status: 409,
  title: { nb: 'Dette kan ikke gjøres nå', nn: 'Dette kan ikkje gjerast no', en: 'This cannot be done now' },
  detail: {
    nb: 'Steget finnes ikke der deltakelsen står nå. Viser siden noe annet, har noen endret den: last siden på nytt.',
    nn: 'Steget finst ikkje der deltakinga står no. Viser sida noko anna, har nokon endra henne: last sida på nytt.',
    en: 'There is no such step where the participation stands now. If the page shows otherwise, somebody has changed it: reload the page.',
  },
};

/** The provider sees the application already. */
export const sharedAlready: ProblemKind = {
  code: 'participation/shared-already',
  status: 409,
  title: {
    nb: 'Søknaden er allerede delt med arrangøren',
    nn: 'Søknaden er alt delt med arrangøren',
    en: 'The application is shared with the provider already',
  },
  detail: {
    nb: 'Arrangøren ser den og kan vurdere den. Du trenger ikke gjøre noe mer.',
    nn: 'Arrangøren ser han og kan vurdere han. Du treng ikkje gjere noko meir.',
    en: 'The provider sees it and can consider it. There is nothing more to do.',
  },
};

/** Something written is missing or wrong; the errors name the fields. */
export const incomplete: ProblemKind = {
  code: 'participation/incomplete',
  status: 422,
  title: { nb: 'Noe mangler eller må rettes', nn: 'Noko manglar eller må rettast', en: 'Something is missing or needs correcting' },
  detail: {
    nb: 'Rett det som er feil, og prøv igjen. Ingenting er endret.',
    nn: 'Rett det som er feil, og prøv igjen. Ingenting er endra.',
    en: 'Correct what is wrong and try again. Nothing has been changed.',
  },
};

/** The offering, or the measure, cannot be joined the way that was asked. */
export const wrongRoute: ProblemKind = {
  code: 'participation/wrong-route',
  status: 422,
  title: {
    nb: 'Tiltaket kan ikke startes på denne måten',
    nn: 'Tiltaket kan ikkje startast på denne måten',
    en: 'The measure cannot be started this way',
  },
  detail: {
    nb: 'Velg en gjennomføring, en arbeidsgiver eller et skolested som passer til tiltaket.',
    nn: 'Vel ei gjennomføring, ein arbeidsgivar eller ein skuleplass som høver til tiltaket.',
    en: 'Choose an offering, an employer or a school place that fits the measure.',
  },
};

const guard = (code: string, title: LocalizedText, detail: LocalizedText): ProblemKind => ({
  code: `participation/${code}`,
  status: 409,
  title,
  detail,
});

/** What is answered when a guard does not hold. */
export const guardProblems: Readonly<Record<Exclude<Guard, 'rules-allow'>, ProblemKind>> = {
  'under-follow-up': guard(
    'not-under-follow-up',
    {
      nb: 'Personen er ikke under oppfølging hos Nav',
      nn: 'Personen er ikkje under oppfølging hos Nav',
      en: 'The person is not followed up by Nav',
    },
    {
      nb: 'Start en oppfølgingsperiode før du henviser.',
      nn: 'Start ein oppfølgingsperiode før du tilviser.',
      en: 'Start a follow-up period before you refer.',
    },
  ),
  'is-newest': guard(
    'not-newest',
    {
      nb: 'Det finnes en nyere deltakelse i den samme gjennomføringen',
      nn: 'Det finst ei nyare deltaking i den same gjennomføringa',
      en: 'There is a newer participation in the same offering',
    },
    { nb: 'Gjør endringen i den nyeste.', nn: 'Gjer endringa i den nyaste.', en: 'Make the change in the newest one.' },
  ),
  'approval-recorded': guard(
    'approval-missing',
    {
      nb: 'Deltakeren har ikke godkjent ennå',
      nn: 'Deltakaren har ikkje godkjent enno',
      en: 'The participant has not approved yet',
    },
    {
      nb: 'Skriv ned hvordan og når deltakeren godkjente, eller bekreft at deltakeren er informert.',
      nn: 'Skriv ned korleis og når deltakaren godkjende, eller stadfest at deltakaren er informert.',
      en: 'Record how and when the participant approved, or confirm that the participant is informed.',
    },
  ),
  'not-declined': guard(
    'declined',
    { nb: 'Deltakeren har sagt nei', nn: 'Deltakaren har sagt nei', en: 'The participant has said no' },
    {
      nb: 'Trekk henvisningen tilbake. Har deltakeren ombestemt seg, skriver du ned hvem som sa ja, hvordan og når.',
      nn: 'Trekk tilvisinga tilbake. Har deltakaren ombestemt seg, skriv du ned kven som sa ja, korleis og når.',
      en: 'Withdraw the referral. If the participant has had second thoughts, record who said yes, how and when.',
    },
  ),
  'offering-open': guard(
    'offering-closed',
    {
      nb: 'Gjennomføringen tar ikke imot flere nå',
      nn: 'Gjennomføringa tek ikkje imot fleire no',
      en: 'The offering takes nobody in now',
    },
    {
      nb: 'Velg en annen gjennomføring. Utkastet ditt er beholdt.',
      nn: 'Vel ei anna gjennomføring. Utkastet ditt er teke vare på.',
      en: 'Choose another offering. Your draft is kept.',
    },
  ),
  'offering-running': guard(
    'offering-over',
    {
      nb: 'Gjennomføringen er avsluttet eller avlyst',
      nn: 'Gjennomføringa er avslutta eller avlyst',
      en: 'The offering is over or cancelled',
    },
    {
      nb: 'Henvis til en annen gjennomføring i stedet.',
      nn: 'Tilvis til ei anna gjennomføring i staden.',
      en: 'Refer to another offering instead.',
    },
  ),
  'offering-over': guard(
    'offering-running',
    { nb: 'Gjennomføringen pågår fortsatt', nn: 'Gjennomføringa går framleis', en: 'The offering is still running' },
    { nb: 'Avslutt deltakelsen for seg.', nn: 'Avslutt deltakinga for seg.', en: 'End the participation by itself.' },
  ),
  'offering-cancelled': guard(
    'offering-not-cancelled',
    { nb: 'Gjennomføringen er ikke avlyst', nn: 'Gjennomføringa er ikkje avlyst', en: 'The offering has not been cancelled' },
    { nb: 'Avslutt deltakelsen for seg.', nn: 'Avslutt deltakinga for seg.', en: 'End the participation by itself.' },
  ),
  'free-place': guard(
    'no-free-place',
    { nb: 'Det er ingen ledig plass', nn: 'Det er ingen ledig plass', en: 'There is no free place' },
    {
      nb: 'Sett deltakeren på venteliste, eller velg en annen gjennomføring.',
      nn: 'Set deltakaren på venteliste, eller vel ei anna gjennomføring.',
      en: 'Put the participant on the waiting list, or choose another offering.',
    },
  ),
  'start-date-reached': guard(
    'start-date-ahead',
    { nb: 'Startdatoen er ikke kommet', nn: 'Startdatoen er ikkje komen', en: 'The start date has not come' },
    {
      nb: 'Sett en startdato som er i dag eller tidligere. Ellers starter deltakelsen av seg selv på dagen.',
      nn: 'Set ein startdato som er i dag eller tidlegare. Elles startar deltakinga av seg sjølv på dagen.',
      en: 'Set a start date of today or earlier. Otherwise the participation starts by itself on the day.',
    },
  ),
  'start-facts-complete': guard(
    'start-facts-missing',
    {
      nb: 'Noe må være på plass før oppstart',
      nn: 'Noko må vere på plass før oppstart',
      en: 'Something must be in place before the start',
    },
    {
      nb: 'Før inn det som mangler under avtalen, og prøv igjen.',
      nn: 'Før inn det som manglar under avtalen, og prøv på nytt.',
      en: 'Record what is missing in the agreement, and try again.',
    },
  ),
  'end-date-passed': guard(
    'end-date-ahead',
    { nb: 'Sluttdatoen er ikke passert', nn: 'Sluttdatoen er ikkje passert', en: 'The end date has not passed' },
    { nb: 'Avslutt deltakelsen med årsak i stedet.', nn: 'Avslutt deltakinga med årsak i staden.', en: 'End it with a reason instead.' },
  ),
  'not-before-start': guard(
    'end-before-start',
    { nb: 'Siste dag er før første dag', nn: 'Siste dag er før første dag', en: 'The last day is before the first day' },
    {
      nb: 'Velg en dag fra og med startdatoen, eller sett deltakelsen til ikke aktuell.',
      nn: 'Vel ein dag frå og med startdatoen, eller set deltakinga til ikkje aktuell.',
      en: 'Choose a day from the start date on, or set the participation to not applicable.',
    },
  ),
  'recently-started': guard(
    'started-long-ago',
    {
      nb: 'Deltakelsen har vart for lenge til å bli ikke aktuell',
      nn: 'Deltakinga har vart for lenge til å bli ikkje aktuell',
      en: 'The participation has lasted too long to be not applicable',
    },
    {
      nb: 'Det må gjøres innen 15 dager etter oppstart. Avslutt deltakelsen i stedet.',
      nn: 'Det må gjerast innan 15 dagar etter oppstart. Avslutt deltakinga i staden.',
      en: 'It must be done within 15 days of the start. End the participation instead.',
    },
  ),
  'within-correction-time': guard(
    'correction-time-over',
    {
      nb: 'Fristen for å rette avslutningen er ute',
      nn: 'Fristen for å rette avslutninga er ute',
      en: 'The time for correcting the ending is over',
    },
    {
      nb: 'En avslutning kan rettes i to måneder. Registrer en ny deltakelse hvis den skal fortsette.',
      nn: 'Ei avslutning kan rettast i to månader. Registrer ei ny deltaking om ho skal halde fram.',
      en: 'An ending can be corrected for two months. Register a new participation if it is to go on.',
    },
  ),
};

/** No place is left, and it is known who gave the last one. */
export const lastPlaceGiven: ProblemKind = {
  ...guardProblems['free-place'],
  detail: {
    nb: '{by} ga bort den siste plassen {at}. Sett deltakeren på venteliste, eller velg en annen gjennomføring.',
    nn: '{by} gav bort den siste plassen {at}. Set deltakaren på venteliste, eller vel ei anna gjennomføring.',
    en: '{by} gave the last place {at}. Put the participant on the waiting list, or choose another offering.',
  },
};

/** A raised extent would take more of the offering than there is. */
export const noRoomForMore: ProblemKind = {
  code: 'participation/no-room-for-more',
  status: 409,
  title: {
    nb: 'Gjennomføringen har ikke plass til en større andel',
    nn: 'Gjennomføringa har ikkje plass til ein større del',
    en: 'The offering has no room for a larger part',
  },
  detail: {
    nb: 'Alle plassene er i bruk eller lovet bort fra den dagen. Behold omfanget, eller velg en senere dag når noen slutter.',
    nn: 'Alle plassane er i bruk eller lova bort frå den dagen. Behald omfanget, eller vel ein seinare dag når nokon sluttar.',
    en: 'All places are in use or promised from that day. Keep the extent, or choose a later day when somebody leaves.',
  },
};

/** Said at the field of a day that the step does nothing with. */
export const dayNotTaken: LocalizedText = {
  nb: 'Dette steget endrer ingen dato. Bruk «Endre» for å flytte den.',
  nn: 'Dette steget endrar ingen dato. Bruk «Endre» for å flytte han.',
  en: 'This step changes no date. Use “Change” to move it.',
};

/** Text at the reason when it says that a course with free places is full. */
export const courseNotFull: LocalizedText = {
  nb: 'Kurset har ledige plasser. Velg en annen årsak',
  nn: 'Kurset har ledige plassar. Vel ein annan årsak',
  en: 'The course has free places. Choose another reason',
};

/** Text at the field for what is wrong with a reason. */
export const reasonTexts: Readonly<Record<ReasonFault, LocalizedText>> = {
  'reason-missing': { nb: 'Velg en årsak', nn: 'Vel ein årsak', en: 'Choose a reason' },
  'reason-not-yours': {
    nb: 'Denne årsaken kan ikke velges her',
    nn: 'Denne årsaka kan ikkje veljast her',
    en: 'This reason cannot be chosen here',
  },
  'words-missing': { nb: 'Skriv kort hvorfor', nn: 'Skriv kort kvifor', en: 'Write briefly why' },
};
