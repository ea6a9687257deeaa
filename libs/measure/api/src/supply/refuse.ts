import { fill, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { Problem, type FieldError, type Tx } from '@fotfeste/shared/api';
import { otherUnit, supplyIncomplete } from './supply.problems';

/** Refuses with a text at each field that is wrong; nothing when none is. */
export function refuseFields(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem(supplyIncomplete, { errors });
}

/** One field and what is wrong with it, with the values of the text filled in. */
export function atField(field: string, text: LocalizedText, values: Readonly<Record<string, string | number>> = {}): FieldError {
  return { field, message: { nb: fill(text.nb, values), nn: fill(text.nn, values), en: fill(text.en, values) } };
}

/** A day as people write it: 20.11.2026. */
export function dayInWords(day: LocalDate | undefined): string {
  return day ? day.split('-').reverse().join('.') : '';
}

/** Only the unit that is responsible changes an agreement and its offerings; nobody's is for every coordinator. */
export function refuseOtherUnit(tx: Tx, unit: unknown): void {
  if (typeof unit !== 'string' || tx.actor.offices.includes(unit)) return;
  throw new Problem(otherUnit, { values: { unit } });
}

/** Text without blanks around it; empty text is no text. */
export function orNull(text: string | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}
