import { localDate } from '@fotfeste/shared/kernel';
import type { ParameterValue, UnknownValue } from '../engine/parameter';

/** A rate of one calendar year: what the next year brings is never guessed. */
export function inYear(year: number, value: number, note?: string): ParameterValue {
  return { ...daysOf(year, year), value, ...(note === undefined ? {} : { note }) };
}

/** Calendar years, both included, whose rates no source has. */
export function rateNotFound(first: number, last: number = first): UnknownValue {
  return { ...daysOf(first, last), why: first === last ? oneNotFound : manyNotFound };
}

/** A calendar year whose rate is not set, and all that follow. */
export function rateNotKnownFrom(year: number): UnknownValue {
  return {
    from: localDate(`${year}-01-01`),
    why: {
      nb: `Satsen for ${year} er ikke kjent.`,
      nn: `Satsen for ${year} er ikkje kjend.`,
      en: `The ${year} rate is not known.`,
    },
  };
}

function daysOf(first: number, last: number) {
  return { from: localDate(`${first}-01-01`), to: localDate(`${last}-12-31`) };
}

const oneNotFound = { nb: 'Satsen ble ikke funnet.', nn: 'Satsen vart ikkje funnen.', en: 'The rate was not found.' };
const manyNotFound = { nb: 'Satsene ble ikke funnet.', nn: 'Satsane vart ikkje funne.', en: 'The rates were not found.' };
