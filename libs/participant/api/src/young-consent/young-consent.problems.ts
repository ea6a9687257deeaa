import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';
import type { YoungConsentFault } from '@fotfeste/participant/domain';

/** From the eighteenth birthday nobody consents on behalf of the person. */
export const ofAge: ProblemKind = {
  code: 'participant/of-age',
  status: 409,
  title: {
    nb: 'Personen er fylt 18 år og samtykker selv',
    nn: 'Personen har fylt 18 år og samtykkjer sjølv',
    en: 'The person has turned 18 and consents alone',
  },
};

/** The field that is wrong, and what to do. */
export const youngConsentFaultTexts: Readonly<Record<YoungConsentFault, { readonly field: string; readonly message: LocalizedText }>> = {
  'name-missing': {
    field: 'name',
    message: { nb: 'Skriv navnet på forelderen', nn: 'Skriv namnet på forelderen', en: 'Write the parent’s name' },
  },
  'day-missing': {
    field: 'answeredOn',
    message: { nb: 'Skriv dagen svaret ble gitt', nn: 'Skriv dagen svaret vart gitt', en: 'Write the day of the answer' },
  },
  'day-ahead': {
    field: 'answeredOn',
    message: { nb: 'Dagen kan ikke være etter i dag', nn: 'Dagen kan ikkje vere etter i dag', en: 'The day cannot be after today' },
  },
  'never-given': {
    field: 'answer',
    message: {
      nb: 'Det er ikke gitt noe samtykke som kan trekkes. Velg «Nei» hvis svaret er nei.',
      nn: 'Det er ikkje gitt noko samtykke som kan trekkjast. Vel «Nei» om svaret er nei.',
      en: 'No consent has been given that can be withdrawn. Choose “No” if the answer is no.',
    },
  },
  'withdrawn-before-given': {
    field: 'answeredOn',
    message: {
      nb: 'Dagen er før samtykket ble gitt',
      nn: 'Dagen er før samtykket vart gitt',
      en: 'The day is before the consent was given',
    },
  },
  'too-young': {
    field: 'giver',
    message: {
      nb: 'Egne samtykker om helse gjelder fra personen er 16 år',
      nn: 'Eigne samtykke om helse gjeld frå personen er 16 år',
      en: 'Own consents about health count from the age of 16',
    },
  },
};
