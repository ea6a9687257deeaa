import type { MeasureResult, StartWaitCause } from '@fotfeste/caseload/domain';

/** People with a decision who have not begun in a measure since, for one reason. */
export class StartWaitView {
  readonly cause!: StartWaitCause;
  /** Absent, with the days, when it is hidden because few are behind it, or because it would tell of them. */
  readonly people?: number;
  /** Days since the decision: half of them have waited so long, or longer. */
  readonly medianDays?: number;
  /** Nine of ten have waited so long, or shorter. */
  readonly nineOfTenDays?: number;
}

/** Those who began in a measure in the last year. */
export class StartedView {
  /** Absent when few are behind it. */
  readonly people?: number;
  /** Days from the decision to the first start after it. Absent when nobody has begun, and with the number. */
  readonly medianDays?: number;
}

/** A number of people; absent when it is hidden because few are behind it. */
export class MeasureResultCountView {
  readonly result!: MeasureResult;
  readonly count?: number;
}

/** What came of a measure at its end in the last year. */
export class ResultsOfMeasureView {
  /** A measure code; one name for all sensitive measures. */
  readonly measure!: string;
  readonly counts!: readonly MeasureResultCountView[];
  readonly together?: number;
  /** Absent while it is known of nobody. */
  readonly afterSixMonths?: WorkAfterSixMonthsView;
}

/** Of how many it is known whether they were in work six months after the end, and how many were. Numbers that are hidden are absent. */
export class WorkAfterSixMonthsView {
  readonly inWork?: number;
  readonly known?: number;
}

/** How long it takes from decision to start and why, and what measures have led to, at one office. */
export class TeamResultsView {
  readonly waiting!: readonly StartWaitView[];
  /** How many wait for one cause or another. Absent when it is hidden. */
  readonly waitingTogether?: number;
  readonly started!: StartedView;
  readonly results!: readonly ResultsOfMeasureView[];
  readonly smallestShown!: number;
}
