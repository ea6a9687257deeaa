import type { LocalizedText } from '@fotfeste/shared/kernel';
import { heaviestWeight } from '@fotfeste/caseload/domain';

/** Texts at the fields of a redistribution. */
export const redistributionTexts = {
  adviser: { nb: 'Velg hvem sine saker det gjelder', nn: 'Vel kven sine saker det gjeld', en: 'Choose whose cases it is about' },
  receivers: {
    nb: 'Velg hvem som skal være med, blant veilederne ved kontoret',
    nn: 'Vel kven som skal vere med, blant rettleiarane ved kontoret',
    en: 'Choose who takes part, among the advisers of the office',
  },
  weight: {
    nb: `Vekten må være et helt tall fra 0 til ${String(heaviestWeight)}`,
    nn: `Vekta må vere eit heilt tal frå 0 til ${String(heaviestWeight)}`,
    en: `The weight must be a whole number from 0 to ${String(heaviestWeight)}`,
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
