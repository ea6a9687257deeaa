import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';

/** One employment on the day the measure starts. */
export interface Employment {
  /** Organisation number of the employer. */
  readonly employer?: string;
  /** Position in percent of full time, above 0 and up to 100. */
  readonly percent?: number;
  /** Whether this employer is the enterprise where the measure is carried out or that arranges it; absent when that is not settled. */
  readonly isHost?: boolean;
}

/** One earlier participation with dates, from the product or entered by hand. Both days included; without `to` it is running. */
export interface EarlierParticipation {
  readonly measure: MeasureCode;
  readonly from: LocalDate;
  readonly to?: LocalDate;
  /** The adviser's decision on whether an earlier, separate course counts against the maximum (rulebook E-07); absent = not decided. */
  readonly counts?: boolean;
}

/** Earlier time without dates, as a sum. Months of 30 days; whichever units are given are added. */
export interface UndatedTime {
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/** A person's answer to a question the law leaves to a person. */
export interface JudgementAnswer {
  readonly answer: 'yes' | 'no';
  /** The day it was given or last confirmed for this use. */
  readonly answeredOn?: LocalDate;
  /** Who answered: an id, never a name. */
  readonly answeredBy?: string;
}
