import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode, Outcome } from '@fotfeste/eligibility/domain';
import { type ResultView } from './result.view';

/** A stored assessment, without its conditions. */
export class AssessmentSummaryView {
  readonly id!: string;
  readonly measure!: MeasureCode;
  readonly startsOn!: LocalDate;
  readonly kind!: 'assessed' | 'not-automated' | 'stopped';
  readonly outcome?: Outcome;
  readonly madeByName!: string;
  /** Instant in ISO 8601. */
  readonly madeAt!: string;
}

/** A stored assessment as it read the day it was made. */
export class AssessmentView extends AssessmentSummaryView {
  readonly participantId!: string;
  readonly result!: ResultView;
}

export class AssessmentListView {
  readonly items!: readonly AssessmentSummaryView[];
}
