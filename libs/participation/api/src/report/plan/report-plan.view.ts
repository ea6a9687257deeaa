import type { GivenUpReason, PlannedDueKind } from '@fotfeste/participation/domain';

/** A due date and where it comes from. */
export class PlannedDueView {
  readonly kind!: PlannedDueKind;
  /** Absent until the last day is set. */
  readonly dueOn?: string;
  readonly isLate!: boolean;
  readonly source!: 'law' | 'agreement' | 'product';
  /** Section of the regulation, when the law asks. */
  readonly section?: string;
}

/** That the final report does not come, as Nav has said. */
export class GivenUpReportView {
  readonly reason!: GivenUpReason;
  readonly words?: string;
  readonly on!: string;
  readonly byName!: string;
}

/** What is due of reports and reviews, and the terms behind. */
export class ReportPlanView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly items!: readonly PlannedDueView[];
  readonly firstWeeksAfterStart!: number;
  readonly everyWeeks!: number;
  /** Something is late, and the provider still sees the participant. */
  readonly mayRemind!: boolean;
  /** The final report is late, and the provider can no longer write it: Nav settles it. */
  readonly mayGiveUp!: boolean;
  /** Last day the provider saw the participant, when that has passed. */
  readonly providerSawUntil?: string;
  readonly givenUp?: GivenUpReportView;
  /** The day Nav last reminded the provider of something late. */
  readonly remindedOn?: string;
}
