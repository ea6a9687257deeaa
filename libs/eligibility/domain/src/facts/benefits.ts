import type { LocalizedText } from '@fotfeste/shared/kernel';
import { facts, listOf, oneOfNamed } from './fact-definition';
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

/** What each benefit is called. */
export const benefitNames: Readonly<Record<BenefitKind, LocalizedText>> = {
  AAP: { nb: 'Arbeidsavklaringspenger', nn: 'Arbeidsavklaringspengar', en: 'Work assessment allowance' },
  DAGPENGER: { nb: 'Dagpenger', nn: 'Dagpengar', en: 'Unemployment benefit' },
  TILTAKSPENGER: { nb: 'Tiltakspenger', nn: 'Tiltakspengar', en: 'Measure benefit' },
  SYKEPENGER: { nb: 'Sykepenger', nn: 'Sjukepengar', en: 'Sickness benefit' },
  PLEIEPENGER: {
    nb: 'Stønad ved barns og nærståendes sykdom',
    nn: 'Stønad ved sjukdom hos barn og nærståande',
    en: 'Benefits for the illness of children and close relations',
  },
  FORELDREPENGER: { nb: 'Foreldrepenger', nn: 'Foreldrepengar', en: 'Parental benefit' },
  UFORETRYGD: { nb: 'Uføretrygd', nn: 'Uføretrygd', en: 'Disability pension' },
  ALDERSPENSJON: { nb: 'Alderspensjon', nn: 'Alderspensjon', en: 'Retirement pension' },
  KVALIFISERINGSSTONAD: { nb: 'Kvalifiseringsstønad', nn: 'Kvalifiseringsstønad', en: 'Qualification allowance' },
  INTRODUKSJONSSTONAD: { nb: 'Introduksjonsstønad', nn: 'Introduksjonsstønad', en: 'Introduction allowance' },
  OVERGANGSSTONAD: { nb: 'Overgangsstønad', nn: 'Overgangsstønad', en: 'Transitional benefit' },
  OMSTILLINGSSTONAD: { nb: 'Omstillingsstønad', nn: 'Omstillingsstønad', en: 'Adjustment allowance' },
  BARNEPENSJON: { nb: 'Barnepensjon', nn: 'Barnepensjon', en: 'Survivors’ pension for children' },
  SUPPLERENDE_STONAD: { nb: 'Supplerende stønad', nn: 'Supplerande stønad', en: 'Supplementary benefit' },
  SOSIALHJELP: { nb: 'Økonomisk sosialhjelp', nn: 'Økonomisk sosialhjelp', en: 'Social assistance' },
  UNGDOMSPROGRAMYTELSE: { nb: 'Ungdomsprogramytelse', nn: 'Ungdomsprogramyting', en: 'Youth programme benefit' },
  ANNEN_YTELSE: { nb: 'Annen ytelse til livsopphold', nn: 'Anna yting til livsopphald', en: 'Other benefit for livelihood' },
};

/** Facts about what the person lives on, and whom. */
export const benefitFacts = facts({
  benefits: {
    title: {
      nb: 'Ytelser til livsopphold på startdagen',
      nn: 'Ytingar til livsopphald på startdagen',
      en: 'Benefits for livelihood on the start day',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(oneOfNamed(benefitKinds, benefitNames)),
    change: 'given',
    about: 'person',
  },
  supportedChildren: {
    title: {
      nb: 'Barn personen forsørger',
      nn: 'Barn personen forsørgjer',
      en: 'Children the person supports',
    },
    form: { nb: 'Tom liste betyr ingen', nn: 'Tom liste tyder ingen', en: 'An empty list means none' },
    shape: listOf(supportedChild),
    change: 'given',
    about: 'person',
  },
});
