import type { FieldError } from '@fotfeste/shared/api';

type Texts = FieldError['message'];

/** What is said at each field of an absence that cannot be registered. */
export const absenceFaults = {
  adviser: {
    nb: 'Velg en veileder ved et av kontorene dine',
    nn: 'Vel ein rettleiar ved eitt av kontora dine',
    en: 'Choose an adviser at one of your offices',
  },
  substitute: {
    nb: 'Velg en veileder eller teamleder ved samme kontor',
    nn: 'Vel ein rettleiar eller teamleiar ved same kontor',
    en: 'Choose an adviser or a team lead at the same office',
  },
  same: {
    nb: 'Den som er borte, kan ikke være sin egen vikar',
    nn: 'Den som er borte, kan ikkje vere sin eigen vikar',
    en: 'Nobody can stand in for themselves',
  },
  self: {
    nb: 'Du kan ikke gjøre deg selv til vikar. Be veilederen eller en annen leder om å registrere det.',
    nn: 'Du kan ikkje gjere deg sjølv til vikar. Be rettleiaren eller ein annan leiar om å registrere det.',
    en: 'You cannot make yourself the substitute. Ask the adviser or another lead to register it.',
  },
  away: {
    nb: 'Kollegaen er selv borte i disse dagene',
    nn: 'Kollegaen er sjølv borte desse dagane',
    en: 'The colleague is away on these days too',
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
  overlap: {
    nb: 'Det er alt registrert fravær i disse dagene',
    nn: 'Det er alt registrert fråvær desse dagane',
    en: 'An absence is already registered on these days',
  },
} as const satisfies Readonly<Record<string, Texts>>;
