import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { ConditionOutcome, Explanation } from './assessment';

/** Time as the law counts it for the measure: months of a calendar and days over (30 make a month), or weeks and days. */
export interface TimeLength {
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/** One step of a measure's length: the first maximum, or an extension. */
export interface DurationStepResult {
  readonly id: string;
  readonly title: LocalizedText;
  /** Longest total time when this step is used. */
  readonly total: TimeLength;
  /** Last possible day with this step, counted from what is used. */
  readonly lastDay: LocalDate;
  /** Whether the step is open for this person: what its own conditions say. */
  readonly outcome: ConditionOutcome;
  /** What must be in place for the step, in words. */
  readonly requires: readonly LocalizedText[];
}

/** What is used and left of a measure's longest duration on a day. */
export interface Duration {
  readonly unit: 'months' | 'weeks';
  /** Time used before the day. */
  readonly used: TimeLength;
  /** Longest total time open to this person today. */
  readonly maximum: TimeLength;
  /** Longest total time if every unknown or unanswered thing turns out well. */
  readonly possibleMaximum: TimeLength;
  readonly left: TimeLength;
  /** Time used beyond the maximum; all zero when within. */
  readonly overrun: TimeLength;
  /** Last possible day with the maximum; absent when nothing is left. */
  readonly latestEnd?: LocalDate;
  /** The last day of the step that is running: an extension must be decided by then. */
  readonly nextDecisionOn?: LocalDate;
  readonly steps: readonly DurationStepResult[];
  /** Earlier, separate courses that are counted but that an adviser may leave out with a reason (rulebook E-07). */
  readonly separateCourses: readonly { readonly from: LocalDate; readonly to: LocalDate; readonly length: TimeLength }[];
  readonly explanation?: Explanation;
}
