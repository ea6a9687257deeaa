import { fill, type LocalDate, type LocalizedText } from '@fotfeste/shared/kernel';
import type { Law } from '@fotfeste/eligibility/domain';

/** Id of a number that the law sets. */
export type LawNumber = keyof Law['parameters'];

/** A text in three languages where each `{name}` is a number of the law on the day it is read. */
export interface CatalogueText {
  readonly text: LocalizedText;
  readonly numbers: Readonly<Record<string, LawNumber>>;
}

/** What the catalogue tells of a measure, without anybody in mind. */
export interface MeasureText {
  readonly forWhom: CatalogueText;
  readonly content: CatalogueText;
  readonly duration: CatalogueText;
}

/** Writes a text down: bokmål, nynorsk, English, and the numbers in it. */
export function say(nb: string, nn: string, en: string, numbers: Readonly<Record<string, LawNumber>> = {}): CatalogueText {
  return { text: { nb, nn, en }, numbers };
}

/** The text with its numbers as they are on a day. `numberOn` throws when the law has no value then. */
export function written(
  { text, numbers }: CatalogueText,
  on: LocalDate,
  numberOn: (id: LawNumber, on: LocalDate) => number,
): LocalizedText {
  const values = Object.fromEntries(Object.entries(numbers).map(([name, id]) => [name, numberOn(id, on)]));
  return { nb: fill(text.nb, values), nn: fill(text.nn, values), en: fill(text.en, values) };
}
