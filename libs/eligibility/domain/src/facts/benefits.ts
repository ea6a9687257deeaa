import { facts, listOf, oneOf } from './fact-definition';
import { supportedChild } from './records';

/** Benefits for livelihood that the rules know by name; `ANNEN_YTELSE` is any other one. */
export const benefitKinds = [
  'AAP',
  'DAGPENGER',
  'TILTAKSPENGER',
  'SYKEPENGER',
  'PLEIEPENGER',
  'FORELDREPENGER',
  'UFORETRYGD',
  'ALDERSPENSJON',
  'KVALIFISERINGSSTONAD',
  'INTRODUKSJONSSTONAD',
  'OVERGANGSSTONAD',
  'OMSTILLINGSSTONAD',
  'BARNEPENSJON',
  'SUPPLERENDE_STONAD',
  'SOSIALHJELP',
  'UNGDOMSPROGRAMYTELSE',
  'ANNEN_YTELSE',
] as const;
export type BenefitKind = (typeof benefitKinds)[number];

/** Facts about what the person lives on, and whom. */
export const benefitFacts = facts({
  benefits: {
    title: {
      nb: 'Ytelser til livsopphold på startdagen; tom liste betyr ingen',
      nn: 'Ytingar til livsopphald på startdagen; tom liste tyder ingen',
      en: 'Benefits for livelihood on the start day; an empty list means none',
    },
    shape: listOf(oneOf(benefitKinds)),
    change: 'given',
    about: 'person',
  },
  supportedChildren: {
    title: {
      nb: 'Barn personen forsørger; tom liste betyr ingen',
      nn: 'Barn personen forsørgjer; tom liste tyder ingen',
      en: 'Children the person supports; an empty list means none',
    },
    shape: listOf(supportedChild),
    change: 'given',
    about: 'person',
  },
});
