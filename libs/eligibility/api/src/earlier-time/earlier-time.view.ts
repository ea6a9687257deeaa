import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { TimeLengthView } from '../assessment/duration.view';
import type { TimeSource } from './time-source';

/** What somebody has decided about earlier time. */
export class TimeDecisionView {
  readonly counts!: boolean;
  readonly reason!: string;
  readonly authorName!: string;
  /** Instant in ISO 8601. */
  readonly decidedAt!: string;
}

/** Who wrote earlier time down, and where it is known from. */
export class TimeWrittenView {
  readonly source!: TimeSource;
  readonly words!: string;
  readonly authorName!: string;
  /** Instant in ISO 8601. */
  readonly recordedAt!: string;
}

/** Time in a measure: a course with dates, or a length without. */
export class EarlierTimeView {
  readonly measure!: MeasureCode;
  readonly from?: LocalDate;
  /** Absent while the participation runs. */
  readonly to?: LocalDate;
  /** Only for time without dates. */
  readonly length?: TimeLengthView;
  /** Only for what is written down by hand; the rest are participations in the product. */
  readonly written?: TimeWrittenView;
  /** Only when somebody has decided; else it counts, and the question is asked when it matters. */
  readonly decision?: TimeDecisionView;
}

/** All earlier time of a person in every measure: what has dates in their order, then what has none. */
export class EarlierTimeListView {
  readonly items!: readonly EarlierTimeView[];
}
