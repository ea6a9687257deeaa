import type { LeftOpenKind, FollowUpBlocker, FollowUpEndReason, FollowUpStartReason } from '@fotfeste/participant/domain';
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
  /** What it is called, such as the title of a letter. */
  readonly words?: string;
  /** The day it is known by, such as that of a meeting. */
  readonly on?: string;
}

/** What is not finished, and does not keep the follow-up from ending. */
export class LeftOpenView {
  readonly code!: LeftOpenKind;
  /** Where it is finished: the place below the person's page. */
  readonly place!: readonly string[];
  readonly subjectId?: string;
  /** What it is called, such as the title of a task. */
  readonly words?: string;
  /** The day it is known by, such as that of a meeting. */
  readonly on?: string;
  /** What is being written, of a draft. */
  readonly draft?: string;
  /** Who is writing it, of what is being written. */
  readonly writerName?: string;
}

export class FollowUpView {
  /** The newest first. */
  readonly periods!: readonly FollowUpPeriodView[];
  /** Empty when a running period may end today. */
  readonly blockers!: readonly BlockingReasonView[];
  /** What would be left open by an end today; empty for somebody who is not followed up. */
  readonly leftOpen!: readonly LeftOpenView[];
  /** Changes of office, the newest first. */
  readonly handovers!: readonly HandoverView[];
  /** Last day of a running period that ends by itself when nothing stands in the way, because the registration as job seeker has ended. */
  readonly endsBy?: string;
  /** The ended period that can still be taken up again as if it had not. */
  readonly reactivates?: string;
}
