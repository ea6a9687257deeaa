import type { PlannedDueKind } from '@fotfeste/participation/domain';

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

/** What is due of reports and reviews, and the terms behind. */
export class ReportPlanView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly items!: readonly PlannedDueView[];
  readonly firstWeeksAfterStart!: number;
  readonly everyWeeks!: number;
  /** Something is late, and the provider still sees the participant. */
  readonly mayRemind!: boolean;
  /** The day Nav last reminded the provider of something late. */
  readonly remindedOn?: string;
}
