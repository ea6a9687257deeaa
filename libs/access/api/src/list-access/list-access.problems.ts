import type { FieldError } from '@fotfeste/shared/api';

type Texts = FieldError['message'];

/** What is said at each field of an opening that cannot be given. */
export const listAccessFaults = {
  office: { nb: 'Velg et av kontorene dine', nn: 'Vel eitt av kontora dine', en: 'Choose one of your offices' },
  colleague: {
    nb: 'Velg en veileder eller teamleder som har logget inn i Fotfeste',
    nn: 'Vel ein rettleiar eller teamleiar som har logga inn i Fotfeste',
    en: 'Choose an adviser or a team lead who has signed in to Fotfeste',
  },
  self: { nb: 'Du kan ikke gi deg selv tilgang', nn: 'Du kan ikkje gi deg sjølv tilgang', en: 'You cannot give access to yourself' },
  belongs: {
    nb: 'Kollegaen hører til kontoret og ser listen allerede',
    nn: 'Kollegaen høyrer til kontoret og ser lista alt',
    en: 'The colleague belongs to the office and sees the list already',
  },
  responsible: {
    nb: 'Velg en veileder ved kontoret',
    nn: 'Vel ein rettleiar ved kontoret',
    en: 'Choose an adviser at the office',
  },
  from: {
    nb: 'Første dag kan ikke være før i dag',
    nn: 'Første dag kan ikkje vere før i dag',
    en: 'The first day cannot be before today',
  },
  to: {
    nb: 'Siste dag må være fra første dag til 92 dager etter',
    nn: 'Siste dag må vere frå første dag til 92 dagar etter',
    en: 'The last day must be from the first day to 92 days after it',
  },
} as const satisfies Readonly<Record<string, Texts>>;
