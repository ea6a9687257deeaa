import type { LocalDate } from '@fotfeste/shared/kernel';
import type { FactValue } from './fact-shape';
import type { employment, participation, undatedTime } from './records';

/** One employment on the day the measure starts. */
export type Employment = FactValue<typeof employment>;

/** One earlier participation with dates, from the product or entered by hand. Both days included; without `to` it is running. */
export type EarlierParticipation = FactValue<typeof participation>;

/** Earlier time without dates, as a sum. Months of 30 days; whichever units are given are added. */
export type UndatedTime = FactValue<typeof undatedTime>;

/** A person's answer to a question the law leaves to a person. */
export interface JudgementAnswer {
  readonly answer: 'yes' | 'no';
  /** The day it was given or last confirmed for this use. */
  readonly answeredOn?: LocalDate;
  /** Who answered: an id, never a name. */
  readonly answeredBy?: string;
}
