import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { CheckpointFault, ConsentFault } from '@fotfeste/participation/domain';

/** Nobody may ask this person now. */
export const mayNotAsk: ProblemKind = {
  code: 'participation/checkpoint-not-allowed',
  status: 409,
  title: { nb: 'Personen kan ikke spørres nå', nn: 'Personen kan ikkje spørjast no', en: 'The person cannot be asked now' },
  detail: {
    nb: 'Personen er ikke under oppfølging og har ikke samtykket til å bli spurt. Da er svaret ukjent, ikke «ikke i arbeid».',
    nn: 'Personen er ikkje under oppfølging og har ikkje samtykt til å bli spurd. Då er svaret ukjent, ikkje «ikkje i arbeid».',
    en: 'The person is not followed up and has not agreed to be asked. The answer is then unknown, not "not in work".',
  },
};

/** No such point, or it lies too far ahead. */
export const notTimeToAsk: ProblemKind = {
  code: 'participation/checkpoint-not-due',
  status: 409,
  title: {
    nb: 'Det er ikke tid for dette spørsmålet',
    nn: 'Det er ikkje tid for dette spørsmålet',
    en: 'It is not time for this question',
  },
  detail: {
    nb: 'Nav spør fra 14 dager før hvert tidspunkt etter siste dag i tiltaket, ett tidspunkt om gangen.',
    nn: 'Nav spør frå 14 dagar før kvart tidspunkt etter siste dag i tiltaket, eitt tidspunkt om gongen.',
    en: 'Nav asks from 14 days before each point after the last day of the measure, one point at a time.',
  },
};

/** There is a consent in force already. */
export const consentInForce: ProblemKind = {
  code: 'participation/consent-in-force',
  status: 409,
  title: { nb: 'Samtykket er allerede registrert', nn: 'Samtykket er alt registrert', en: 'The consent has been recorded already' },
  detail: {
    nb: 'Last siden på nytt for å se hvem som registrerte det, og når.',
    nn: 'Last sida på nytt for å sjå kven som registrerte det, og når.',
    en: 'Reload the page to see who recorded it, and when.',
  },
};

/** There is no consent to withdraw. */
export const noConsent: ProblemKind = {
  code: 'participation/no-consent',
  status: 409,
  title: {
    nb: 'Det er ikke noe samtykke å trekke tilbake',
    nn: 'Det er ikkje noko samtykke å trekkje tilbake',
    en: 'There is no consent to withdraw',
  },
};

/** The provider does not follow up after employment here. */
export const noJobFollowUp: ProblemKind = {
  code: 'participation/no-job-follow-up',
  status: 409,
  title: {
    nb: 'Oppfølging i jobb kan ikke settes her',
    nn: 'Oppfølging i jobb kan ikkje setjast her',
    en: 'Follow-up after employment cannot be set here',
  },
  detail: {
    nb: 'Den gjelder tiltak der arrangøren følger opp etter ansettelse, når deltakelsen er avsluttet med jobb.',
    nn: 'Ho gjeld tiltak der arrangøren følgjer opp etter tilsetjing, når deltakinga er avslutta med jobb.',
    en: 'It concerns measures in which the provider follows up after employment, once the participation has ended with a job.',
  },
};

/** What stands at the field. */
export const checkpointTexts: Readonly<Record<CheckpointFault | ConsentFault | 'not-after-end', LocalizedText>> = {
  'asked-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'asked-before-end': {
    nb: 'Dagen er før siste dag i tiltaket',
    nn: 'Dagen er før siste dag i tiltaket',
    en: 'The day is before the last day of the measure',
  },
  'hours-missing': { nb: 'Skriv timer i uken', nn: 'Skriv timar i veka', en: 'Write hours a week' },
  'hours-impossible': { nb: 'Timetallet er ikke mulig', nn: 'Timetalet er ikkje mogleg', en: 'The number of hours is not possible' },
  'job-without-yes': {
    nb: 'Svar ja på jobb når du beskriver en',
    nn: 'Svar ja på jobb når du skildrar ein',
    en: 'Answer yes to job when you describe one',
  },
  'lost-reason-missing': {
    nb: 'Si hvorfor jobben tok slutt, eller at det ikke er kjent',
    nn: 'Sei kvifor jobben tok slutt, eller at det ikkje er kjent',
    en: 'Say why the job ended, or that it is not known',
  },
  'lost-without-loss': {
    nb: 'Det er ikke meldt om noen jobb som kan være tapt',
    nn: 'Det er ikkje meldt om nokon jobb som kan vere tapt',
    en: 'No job has been told of that could be lost',
  },
  'given-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'withdrawn-later': { nb: 'Dagen kan ikke ligge fram i tid', nn: 'Dagen kan ikkje liggje fram i tid', en: 'The day cannot lie ahead' },
  'withdrawn-before-given': {
    nb: 'Dagen er før samtykket ble gitt',
    nn: 'Dagen er før samtykket vart gitt',
    en: 'The day is before the consent was given',
  },
  'not-after-end': {
    nb: 'Velg en dag etter siste dag i tiltaket',
    nn: 'Vel ein dag etter siste dag i tiltaket',
    en: 'Choose a day after the last day of the measure',
  },
};
