import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { AgreementTermFault, CancellationFault, OfferingTermFault, PlaceChangeFault } from '@fotfeste/measure/domain';

export const supplyIncomplete: ProblemKind = {
  code: 'measure/supply-incomplete',
  status: 422,
  title: { nb: 'Noe i skjemaet må rettes', nn: 'Noko i skjemaet må rettast', en: 'Something in the form needs correcting' },
  detail: {
    nb: 'Rett feltene som er markert. Ingenting er lagret ennå.',
    nn: 'Rett felta som er merkte. Ingenting er lagra enno.',
    en: 'Correct the marked fields. Nothing has been saved yet.',
  },
};

export const providerNotFound: ProblemKind = {
  code: 'measure/provider-not-found',
  status: 404,
  title: { nb: 'Arrangøren finnes ikke', nn: 'Arrangøren finst ikkje', en: 'The provider does not exist' },
};

export const agreementNotFound: ProblemKind = {
  code: 'measure/agreement-not-found',
  status: 404,
  title: { nb: 'Avtalen finnes ikke', nn: 'Avtalen finst ikkje', en: 'The agreement does not exist' },
};

export const otherUnit: ProblemKind = {
  code: 'measure/other-unit',
  status: 403,
  title: {
    nb: 'En annen enhet har ansvar for dette',
    nn: 'Ei anna eining har ansvar for dette',
    en: 'Another unit is responsible for this',
  },
  detail: {
    nb: 'Bare tiltakskoordinatoren i enheten {unit} kan endre det. Ta kontakt med dem.',
    nn: 'Berre tiltakskoordinatoren i eininga {unit} kan endre det. Ta kontakt med dei.',
    en: 'Only the measure coordinator of unit {unit} can change it. Get in touch with them.',
  },
};

/** An offering is not closed over the heads of those who are in it. */
export const offeringInUse: ProblemKind = {
  code: 'measure/offering-in-use',
  status: 409,
  title: {
    nb: 'Gjennomføringen kan ikke avsluttes ennå',
    nn: 'Gjennomføringa kan ikkje avsluttast enno',
    en: 'The offering cannot be closed yet',
  },
  detail: {
    nb: 'Deltar nå: {taken}. Har fått plass: {granted}. Søkt eller på venteliste: {waiting}. Steng påmeldingen nå, svar på søknadene, og la deltakelsene få en sluttdato eller en plass et annet sted. Da kan du avslutte.',
    nn: 'Deltek no: {taken}. Har fått plass: {granted}. Søkt eller på venteliste: {waiting}. Steng påmeldinga no, svar på søknadene, og la deltakingane få ein sluttdato eller ein plass ein annan stad. Då kan du avslutte.',
    en: 'Taking part now: {taken}. Given a place: {granted}. Applied or waiting: {waiting}. Close enrolment now, answer the applications, and give each participation a last day or a place elsewhere. Then you can close it.',
  },
};

export const offeringClosed: ProblemKind = {
  code: 'measure/offering-closed',
  status: 409,
  title: { nb: 'Gjennomføringen er avsluttet', nn: 'Gjennomføringa er avslutta', en: 'The offering is closed' },
  detail: {
    nb: 'Den kan ikke åpnes igjen. Opprett en ny gjennomføring under avtalen.',
    nn: 'Ho kan ikkje opnast igjen. Opprett ei ny gjennomføring under avtalen.',
    en: 'It cannot be opened again. Add a new offering under the agreement.',
  },
};

export const offeringCancelled: ProblemKind = {
  code: 'measure/offering-cancelled',
  status: 409,
  title: { nb: 'Gjennomføringen er avlyst', nn: 'Gjennomføringa er avlyst', en: 'The offering has been cancelled' },
  detail: {
    nb: 'Den kan verken endres eller åpnes igjen. Opprett en ny gjennomføring under avtalen.',
    nn: 'Ho kan verken endrast eller opnast igjen. Opprett ei ny gjennomføring under avtalen.',
    en: 'It can be neither changed nor opened again. Add a new offering under the agreement.',
  },
};

export const noOption: ProblemKind = {
  code: 'measure/no-option',
  status: 409,
  title: {
    nb: 'Avtalen har ingen opsjon å utløse',
    nn: 'Avtalen har ingen opsjon å utløyse',
    en: 'The agreement has no option to take up',
  },
};

/** Text at the field for each fault of an agreement. */
export const agreementFaultTexts: Readonly<Record<AgreementTermFault, LocalizedText>> = {
  'end-before-start': { nb: 'Siste dag er før første dag', nn: 'Siste dag er før første dag', en: 'The last day is before the first day' },
  'end-missing': {
    nb: 'En anskaffet avtale må ha en siste dag',
    nn: 'Ein innkjøpt avtale må ha ein siste dag',
    en: 'A procured agreement must have a last day',
  },
  'base-too-long': {
    nb: 'Grunnperioden i en anskaffet avtale er høyst tre år; mer kan bare være opsjon',
    nn: 'Grunnperioden i ein innkjøpt avtale er høgst tre år; meir kan berre vere opsjon',
    en: 'The first period of a procured agreement is at most three years; more can only be an option',
  },
  'option-not-procured': {
    nb: 'Bare anskaffede avtaler har opsjon',
    nn: 'Berre innkjøpte avtalar har opsjon',
    en: 'Only procured agreements have an option',
  },
  'option-before-end': {
    nb: 'Opsjonen må slutte etter grunnperioden',
    nn: 'Opsjonen må slutte etter grunnperioden',
    en: 'The option must end after the first period',
  },
  'option-too-long': { nb: 'Opsjonen er høyst ett år', nn: 'Opsjonen er høgst eitt år', en: 'The option is at most one year' },
  'places-missing': { nb: 'Oppgi minst én plass', nn: 'Oppgje minst éin plass', en: 'Give at least one place' },
};

/** Text at the field for each fault of an offering. `{…}` is filled from the agreement and from those who are in it. */
export const offeringFaultTexts: Readonly<Record<OfferingTermFault, LocalizedText>> = {
  'end-before-start': agreementFaultTexts['end-before-start'],
  'before-agreement': {
    nb: 'Avtalen begynner {from}, så gjennomføringen kan ikke starte før',
    nn: 'Avtalen tek til {from}, så gjennomføringa kan ikkje starte før',
    en: 'The agreement begins on {from}, so the offering cannot start before',
  },
  'after-agreement': {
    nb: 'Avtalen slutter {to}, så gjennomføringen kan ikke vare lenger',
    nn: 'Avtalen sluttar {to}, så gjennomføringa kan ikkje vare lenger',
    en: 'The agreement ends on {to}, so the offering cannot last longer',
  },
  'end-needed': {
    nb: 'Avtalen slutter {to}: oppgi en siste dag innen da',
    nn: 'Avtalen sluttar {to}: oppgje ein siste dag innan då',
    en: 'The agreement ends on {to}: give a last day by then',
  },
  'common-end-missing': {
    nb: 'Et kurs med felles oppstart må ha en siste dag',
    nn: 'Eit kurs med felles oppstart må ha ein siste dag',
    en: 'A course with a common start must have a last day',
  },
  'intake-not-of-measure': {
    nb: 'Tiltaket kan ikke ha denne formen for inntak',
    nn: 'Tiltaket kan ikkje ha denne forma for inntak',
    en: 'The measure cannot take people in this way',
  },
  'places-missing': agreementFaultTexts['places-missing'],
  'places-below-used': {
    nb: '{taken} deltar og {granted} har fått plass, så det må være minst {least} plasser',
    nn: '{taken} deltek og {granted} har fått plass, så det må vere minst {least} plassar',
    en: '{taken} take part and {granted} have been given a place, so there must be at least {least} places',
  },
  'places-above-contracted': {
    nb: 'Avtalen er på {contracted} plasser, og andre gjennomføringer har {besides} av dem samtidig, så denne kan ha {room}. Flere plasser må først varsles i avtalen',
    nn: 'Avtalen er på {contracted} plassar, og andre gjennomføringar har {besides} av dei samstundes, så denne kan ha {room}. Fleire plassar må først varslast i avtalen',
    en: 'The agreement is for {contracted} places, and other offerings have {besides} of them at the same time, so this one can have {room}. More places must first be announced in the agreement',
  },
  'end-passed': {
    nb: 'Dagen er passert, og {taken} deltar, {granted} har fått plass og {waiting} venter. Velg en dag fram i tid, eller avslutt deltakelsene først',
    nn: 'Dagen er passert, og {taken} deltek, {granted} har fått plass og {waiting} ventar. Vel ein dag fram i tid, eller avslutt deltakingane først',
    en: 'The day has passed, and {taken} take part, {granted} have a place and {waiting} wait. Choose a day ahead, or end the participations first',
  },
};

/** Text at the field for each fault of calling off or breaking off an offering. */
export const cancellationFaultTexts: Readonly<Record<CancellationFault, LocalizedText>> = {
  'words-missing': {
    nb: 'Skriv hvorfor, når ingen av grunnene i listen passer',
    nn: 'Skriv kvifor, når ingen av grunnane i lista passar',
    en: 'Write why, since none of the causes in the list fits',
  },
  'last-day-missing': {
    nb: 'Oppgi siste dag for dem som deltar',
    nn: 'Oppgje siste dag for dei som deltek',
    en: 'Give the last day of those who take part',
  },
  'last-day-passed': {
    nb: 'Siste dag kan tidligst være i dag',
    nn: 'Siste dag kan tidlegast vere i dag',
    en: 'The last day can be today at the earliest',
  },
  'last-day-after-end': {
    nb: 'Gjennomføringen slutter {end}, så siste dag kan ikke være senere',
    nn: 'Gjennomføringa sluttar {end}, så siste dag kan ikkje vere seinare',
    en: 'The offering ends on {end}, so the last day cannot be later',
  },
  'last-day-not-begun': {
    nb: 'Gjennomføringen har ikke begynt, så den har ingen siste dag: den avlyses nå',
    nn: 'Gjennomføringa har ikkje teke til, så ho har ingen siste dag: ho blir avlyst no',
    en: 'The offering has not begun, so it has no last day: it is called off now',
  },
};

/** Text at the field for each fault of a change of places. */
export const placeChangeFaultTexts: Readonly<Record<PlaceChangeFault, LocalizedText>> = {
  'places-missing': agreementFaultTexts['places-missing'],
  'notified-later': {
    nb: 'Varselet kan ikke ligge fram i tid',
    nn: 'Varselet kan ikkje liggje fram i tid',
    en: 'The notice cannot lie ahead',
  },
  'notified-before': {
    nb: 'Varselet kan ikke være eldre enn avtalen, som begynte {from}',
    nn: 'Varselet kan ikkje vere eldre enn avtalen, som tok til {from}',
    en: 'The notice cannot be older than the agreement, which began {from}',
  },
  'notified-long-ago': {
    nb: 'Et varsel føres inn senest {days} dager etter at det ble gitt. Gi varselet på nytt.',
    nn: 'Eit varsel blir ført inn seinast {days} dagar etter at det vart gitt. Gi varselet på nytt.',
    en: 'A notice is written down within {days} days of being given. Give the notice again.',
  },
  'notice-too-short': {
    nb: 'Arrangøren skal ha seks måneders varsel: tidligst {earliest}',
    nn: 'Arrangøren skal ha seks månaders varsel: tidlegast {earliest}',
    en: 'The provider is to have six months of notice: {earliest} at the earliest',
  },
  'after-agreement': {
    nb: 'Avtalen slutter {to}, før endringen ville gjelde',
    nn: 'Avtalen sluttar {to}, før endringa ville gjelde',
    en: 'The agreement ends on {to}, before the change would hold',
  },
  'same-day': {
    nb: 'Det er varslet en annen endring fra samme dag. Trekk den først',
    nn: 'Det er varsla ei anna endring frå same dag. Trekk ho først',
    en: 'Another change from the same day has been announced. Withdraw it first',
  },
};

/** Text at the field for what the registers know nothing of. */
export const registerFaultTexts = {
  'number-wrong': {
    nb: 'Dette er ikke et gyldig organisasjonsnummer: kontrollsifferet stemmer ikke',
    nn: 'Dette er ikkje eit gyldig organisasjonsnummer: kontrollsifferet stemmer ikkje',
    en: 'This is no valid organisation number: its control digit is wrong',
  },
  'number-unknown': {
    nb: 'Enhetsregisteret kjenner ingen virksomhet med dette nummeret',
    nn: 'Einingsregisteret kjenner inga verksemd med dette nummeret',
    en: 'The company register knows no enterprise with this number',
  },
  'number-taken': {
    nb: 'Virksomheten er allerede lagt inn som arrangør',
    nn: 'Verksemda er allereie lagd inn som arrangør',
    en: 'The enterprise is a provider already',
  },
  'provider-unknown': {
    nb: 'Virksomheten er ikke lagt inn som arrangør ennå. Legg den inn først',
    nn: 'Verksemda er ikkje lagd inn som arrangør enno. Legg ho inn først',
    en: 'The enterprise is no provider yet. Add it first',
  },
  'kind-not-of-provider': {
    nb: 'En slik arrangør kan ikke ha denne slags avtale',
    nn: 'Ein slik arrangør kan ikkje ha dette slaget avtale',
    en: 'Such a provider cannot have this kind of agreement',
  },
  'measure-without-offerings': {
    nb: 'Tiltaket gjennomføres ikke av arrangører',
    nn: 'Tiltaket blir ikkje gjennomført av arrangørar',
    en: 'The measure is not carried out by providers',
  },
  'municipality-unknown': { nb: 'Velg en kommune fra listen', nn: 'Vel ein kommune frå lista', en: 'Choose a municipality from the list' },
  'office-unknown': { nb: 'Velg kontorer fra listen', nn: 'Vel kontor frå lista', en: 'Choose offices from the list' },
  'agreement-unknown': { nb: 'Velg en avtale', nn: 'Vel ein avtale', en: 'Choose an agreement' },
  unreached: {
    nb: 'Oppgi e-post eller telefon, så noen kan nå kontakten',
    nn: 'Oppgje e-post eller telefon, så nokon kan nå kontakten',
    en: 'Give e-mail or telephone, so that the contact can be reached',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
