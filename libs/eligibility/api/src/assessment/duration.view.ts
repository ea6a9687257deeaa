import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ConditionOutcome } from '@fotfeste/eligibility/domain';
import { type ExplanationView, type TextView } from '../text.view';

/** Time as the law counts it. */
export class TimeLengthView {
  readonly months!: number;
  readonly weeks!: number;
  readonly days!: number;
}

/** One step of a measure's length. */
export class DurationStepView {
  readonly id!: string;
  readonly title!: TextView;
  readonly total!: TimeLengthView;
  readonly lastDay!: LocalDate;
  readonly outcome!: ConditionOutcome;
  readonly requires!: readonly TextView[];
}

/** An earlier course that is counted unless somebody decides otherwise. */
export class SeparateCourseView {
  readonly from!: LocalDate;
  readonly to!: LocalDate;
  readonly length!: TimeLengthView;
}

/** What is used and left of the longest duration. */
export class DurationView {
  readonly unit!: 'months' | 'weeks';
  readonly used!: TimeLengthView;
  readonly maximum!: TimeLengthView;
  readonly possibleMaximum!: TimeLengthView;
  readonly left!: TimeLengthView;
  readonly overrun!: TimeLengthView;
  readonly latestEnd?: LocalDate;
  readonly nextDecisionOn?: LocalDate;
  readonly steps!: readonly DurationStepView[];
  readonly separateCourses!: readonly SeparateCourseView[];
  readonly explanation?: ExplanationView;
}
