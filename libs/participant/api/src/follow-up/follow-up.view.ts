import type { FollowUpBlocker, FollowUpEndReason, FollowUpStartReason } from '@fotfeste/participant/domain';

export class FollowUpPeriodView {
  readonly id!: string;
  readonly office!: string;
  readonly officeName?: string;
  readonly from!: string;
  readonly to?: string;
  readonly startReason!: FollowUpStartReason;
  readonly startExplanation?: string;
  readonly endReason?: FollowUpEndReason;
  readonly endExplanation?: string;
  readonly version!: number;
}

/** What must end before the follow-up can. */
export class BlockingReasonView {
  readonly code!: FollowUpBlocker;
  readonly subjectId?: string;
}

export class FollowUpView {
  /** The newest first. */
  readonly periods!: readonly FollowUpPeriodView[];
  /** Empty when a running period may end today. */
  readonly blockers!: readonly BlockingReasonView[];
}
