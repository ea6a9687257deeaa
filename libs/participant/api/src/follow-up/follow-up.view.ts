import type { FollowUpBlocker, FollowUpEndReason, FollowUpStartReason } from '@fotfeste/participant/domain';
import { type HandoverView } from '../office/office.view';

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
  /** Changes of office, the newest first. */
  readonly handovers!: readonly HandoverView[];
  /** The ended period that can still be taken up again as if it had not. */
  readonly reactivates?: string;
}
