import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';

/** A participation in the product, or something already written down, covers the same days of the same measure. */
export const timeAlreadyThere: ProblemKind = {
  code: 'eligibility/time-already-there',
  status: 409,
  title: {
    nb: 'Denne tiden i tiltaket er allerede registrert',
    nn: 'Denne tida i tiltaket er alt registrert',
    en: 'This time in the measure is already registered',
  },
};

/** Nobody knows of such a course. */
export const noSuchTime: ProblemKind = {
  code: 'eligibility/no-such-time',
  status: 422,
  title: {
    nb: 'Det finnes ingen tidligere tid som passer',
    nn: 'Det finst inga tidlegare tid som passar',
    en: 'There is no earlier time that fits',
  },
};

/** Only ended, separate courses are left to a person's judgement (rulebook E-07). */
export const timeStillRuns: ProblemKind = {
  code: 'eligibility/time-still-runs',
  status: 422,
  title: {
    nb: 'Deltakelsen er ikke avsluttet, og teller alltid',
    nn: 'Deltakinga er ikkje avslutta, og tel alltid',
    en: 'The participation has not ended, and always counts',
  },
};

/** What can be wrong with time that somebody writes down, at the field. */
export const timeFaults = {
  empty: {
    nb: 'Skriv inn første og siste dag, eller hvor lang tid det var i alt',
    nn: 'Skriv inn fyrste og siste dag, eller kor lang tid det var i alt',
    en: 'Enter the first and last day, or how long it was in all',
  },
  both: {
    nb: 'Skriv inn enten datoer eller en lengde, ikke begge',
    nn: 'Skriv inn anten datoar eller ei lengd, ikkje begge',
    en: 'Enter either dates or a length, not both',
  },
  fromMissing: { nb: 'Skriv inn første dag', nn: 'Skriv inn fyrste dag', en: 'Enter the first day' },
  toMissing: {
    nb: 'Skriv inn siste dag. En deltakelse som løper ennå, skal stå som deltakelse',
    nn: 'Skriv inn siste dag. Ei deltaking som går enno, skal stå som deltaking',
    en: 'Enter the last day. A participation that still runs should stand as a participation',
  },
  backwards: {
    nb: 'Siste dag kan ikke være før første dag',
    nn: 'Siste dag kan ikkje vere før fyrste dag',
    en: 'The last day cannot be before the first day',
  },
  notYet: { nb: 'Datoen kan ikke være etter i dag', nn: 'Datoen kan ikkje vere etter i dag', en: 'The date cannot be after today' },
  reason: { nb: 'Skriv hvorfor', nn: 'Skriv kvifor', en: 'Write why' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
