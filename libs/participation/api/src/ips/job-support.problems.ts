import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { ContactFault, FidelityJudgementFault, JobFault, ProfileFault } from '@fotfeste/participation/domain';

/** The measure is not run by the method. */
export const notJobSupport: ProblemKind = {
  code: 'participation/not-job-support',
  status: 409,
  title: {
    nb: 'Dette gjelder bare individuell jobbstøtte',
    nn: 'Dette gjeld berre individuell jobbstøtte',
    en: 'This concerns individual job support only',
  },
};

/** The participant has taken back a consent that job support rests on. */
export const consentGone: ProblemKind = {
  code: 'participation/job-support-without-consent',
  status: 409,
  title: {
    nb: 'Deltakeren har trukket samtykket',
    nn: 'Deltakaren har trekt samtykket',
    en: 'The participant has withdrawn the consent',
  },
  detail: {
    nb: 'Jobbstøtten hviler på samtykket. Arrangøren leser og skriver ikke mer i profil, kontakter og jobber. Nav avslutter tiltaket.',
    nn: 'Jobbstøtta kviler på samtykket. Arrangøren les og skriv ikkje meir i profil, kontaktar og jobbar. Nav avsluttar tiltaket.',
    en: 'Job support rests on the consent. The provider reads and writes no more in profile, contacts and jobs. Nav ends the measure.',
  },
};

/** Somebody at Nav who is not the responsible adviser. */
export const fewRead: ProblemKind = {
  code: 'participation/job-support-few-read',
  status: 403,
  title: {
    nb: 'Bare ansvarlig veileder leser jobbspesialistens arbeid',
    nn: 'Berre ansvarleg rettleiar les arbeidet til jobbspesialisten',
    en: 'Only the responsible adviser reads the job specialist’s work',
  },
  detail: {
    nb: 'At noen har jobbstøtte, kan si noe om helsen. Den som skal overta saken, må først bli satt som ansvarlig veileder.',
    nn: 'At nokon har jobbstøtte, kan seie noko om helsa. Den som skal ta over saka, må først setjast som ansvarleg rettleiar.',
    en: 'That somebody has job support may tell of their health. Whoever takes the case over must be made responsible adviser first.',
  },
};

/** The provider’s job specialist does the work; Nav reads. */
export const specialistWrites: ProblemKind = {
  code: 'participation/specialist-writes',
  status: 409,
  title: {
    nb: 'Jobbspesialisten registrerer dette',
    nn: 'Jobbspesialisten registrerer dette',
    en: 'The job specialist records this',
  },
  detail: {
    nb: 'Deltakelsen gjennomføres av en arrangør. Skriv til jobbspesialisten i meldinger.',
    nn: 'Deltakinga blir gjennomført av ein arrangør. Skriv til jobbspesialisten i meldingar.',
    en: 'A provider carries the participation out. Write to the job specialist in messages.',
  },
};

/** The participant has no place, or never had one. */
export const notYetSupported: ProblemKind = {
  code: 'participation/not-yet-supported',
  status: 409,
  title: {
    nb: 'Deltakeren har ikke fått plass',
    nn: 'Deltakaren har ikkje fått plass',
    en: 'The participant has not been given a place',
  },
};

/** A job that has contacts of support stays in the file. */
export const contactInUse: LocalizedText = {
  nb: 'Jobben er ikke registrert på denne deltakeren',
  nn: 'Jobben er ikkje registrert på denne deltakaren',
  en: 'The job is not recorded for this participant',
};

const later: LocalizedText = {
  nb: 'Dagen kan ikke ligge fram i tid',
  nn: 'Dagen kan ikkje liggje fram i tid',
  en: 'The day cannot lie ahead',
};
const notKnown: LocalizedText = {
  nb: 'Dagen er før arrangøren kjente deltakeren',
  nn: 'Dagen er før arrangøren kjende deltakaren',
  en: 'The day is before the provider knew the participant',
};

/** What stands at the field of a profile. */
export const profileTexts: Readonly<Record<ProfileFault, LocalizedText>> = {
  'limits-missing': {
    nb: 'Skriv hva arbeidsgivere kan få vite, eller ikke',
    nn: 'Skriv kva arbeidsgivarar kan få vite, eller ikkje',
    en: 'Write what employers may be told, or not',
  },
  'agreed-day-missing': {
    nb: 'Skriv dagen dere ble enige',
    nn: 'Skriv dagen de vart samde',
    en: 'Write the day you agreed',
  },
  'agreed-later': later,
  'agreement-missing': {
    nb: 'Velg hva som er avtalt om åpenhet',
    nn: 'Vel kva som er avtalt om openheit',
    en: 'Choose what is agreed about openness',
  },
};

/** What stands at the field of a contact. */
export const contactTexts: Readonly<Record<ContactFault, LocalizedText>> = {
  'held-later': later,
  'held-before-shared': notKnown,
  'kind-not-for-party': { nb: 'Velg hva kontakten gjaldt', nn: 'Vel kva kontakten gjaldt', en: 'Choose what the contact was for' },
  'employer-missing': { nb: 'Skriv hvem arbeidsgiveren er', nn: 'Skriv kven arbeidsgivaren er', en: 'Write who the employer is' },
  'employer-misplaced': {
    nb: 'Ingen arbeidsgiver var med',
    nn: 'Ingen arbeidsgivar var med',
    en: 'No employer took part',
  },
  'job-missing': {
    nb: 'Velg jobben støtten gjelder',
    nn: 'Vel jobben støtta gjeld',
    en: 'Choose the job the support is about',
  },
  'job-misplaced': {
    nb: 'Jobb og timer hører til støtte i jobb',
    nn: 'Jobb og timar høyrer til støtte i jobb',
    en: 'Job and hours belong to support in work',
  },
  'held-before-job': {
    nb: 'Ingen timer er betalt før første arbeidsdag',
    nn: 'Ingen timar er betalte før første arbeidsdag',
    en: 'No hours are paid before the first day of work',
  },
  'paid-hours-impossible': { nb: 'Timetallet er ikke mulig', nn: 'Timetalet er ikkje mogleg', en: 'The number of hours is not possible' },
  'paid-hours-too-many': {
    nb: 'Så mange timer er det ikke plass til siden første arbeidsdag',
    nn: 'Så mange timar er det ikkje plass til sidan første arbeidsdag',
    en: 'There is no room for so many hours since the first day of work',
  },
  'paid-hours-without-wage': {
    nb: 'Jobben gir ikke lønn, så ingen timer er betalt',
    nn: 'Jobben gir ikkje løn, så ingen timar er betalte',
    en: 'The job pays no wage, so no hours are paid',
  },
  'paid-hours-fall': {
    nb: 'Timer hittil kan ikke være færre enn før, eller flere enn senere',
    nn: 'Timar hittil kan ikkje vere færre enn før, eller fleire enn seinare',
    en: 'Hours so far cannot be fewer than before, or more than later',
  },
};

/** What stands at the field of a job. */
export const jobTexts: Readonly<Record<JobFault, LocalizedText>> = {
  'hours-impossible': { nb: 'Timetallet er ikke mulig', nn: 'Timetalet er ikkje mogleg', en: 'The number of hours is not possible' },
  'starts-before-known': notKnown,
  'ends-before-start': {
    nb: 'Siste dag er før første arbeidsdag',
    nn: 'Siste dag er før første arbeidsdag',
    en: 'The last day is before the first day of work',
  },
  'ends-later': later,
  'end-reason-missing': {
    nb: 'Si hvorfor jobben tok slutt, eller at det ikke er kjent',
    nn: 'Sei kvifor jobben tok slutt, eller at det ikkje er kjent',
    en: 'Say why the job ended, or that it is not known',
  },
  'end-reason-without-end': {
    nb: 'Skriv siste dag når jobben er slutt',
    nn: 'Skriv siste dag når jobben er slutt',
    en: 'Write the last day when the job has ended',
  },
  'subsidy-without-wage': {
    nb: 'Lønnstilskudd gis bare når arbeidsgiveren betaler lønn',
    nn: 'Lønstilskot blir berre gitt når arbeidsgivaren betaler løn',
    en: 'There is a wage subsidy only where the employer pays wages',
  },
  'rhythm-impossible': { nb: 'Velg fra 1 til 13 uker', nn: 'Vel frå 1 til 13 veker', en: 'Choose from 1 to 13 weeks' },
};

/** What stands at the field of a judgement. */
export const judgementTexts: Readonly<Record<FidelityJudgementFault, LocalizedText>> = {
  reckoned: {
    nb: 'Punktet regnes ut fra registrert arbeid',
    nn: 'Punktet blir rekna ut frå registrert arbeid',
    en: 'The item is reckoned from recorded work',
  },
  'judged-later': later,
  'words-missing': {
    nb: 'Skriv hva vurderingen bygger på, minst 10 tegn',
    nn: 'Skriv kva vurderinga byggjer på, minst 10 teikn',
    en: 'Write what the judgement rests on, at least 10 characters',
  },
};

/** Text at a period that is backwards, too long, or ahead. */
export const periodText: LocalizedText = {
  nb: 'Velg en periode på inntil to år som er over eller slutter i dag',
  nn: 'Vel ein periode på inntil to år som er over eller sluttar i dag',
  en: 'Choose a period of at most two years that is over or ends today',
};

/** Text at a unit that the provider does not have. */
export const unitText: LocalizedText = {
  nb: 'Arrangøren har ikke denne enheten',
  nn: 'Arrangøren har ikkje denne eininga',
  en: 'The provider has no such unit',
};
