import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type {
  ApprovalChannel,
  ApprovalGiver,
  AskingGround,
  CheckpointPoint,
  CheckpointState,
  EmploymentForm,
  Known,
  LostJobReason,
} from '@fotfeste/participation/domain';

/** A point after the end: what is known, or why it is not. Unknown is never "not in work". */
export class CheckpointView {
  readonly point!: CheckpointPoint;
  /** The day the point falls on. */
  readonly day!: string;
  readonly state!: CheckpointState;
  /** 0 while nothing is recorded. */
  readonly version!: number;
  /** Whether the point before told of a job, so that losing it is asked about. */
  readonly hadJob!: boolean;
  readonly askedOn?: string;
  readonly job?: Known;
  readonly hoursPerWeek?: number;
  readonly form?: EmploymentForm;
  readonly employerName?: string;
  readonly lostReason?: LostJobReason;
  readonly lostWords?: string;
  readonly education?: Known;
  readonly benefit?: Known;
  readonly recordedByName?: string;
}

/** Somebody's leave to be asked, in force or withdrawn. */
export class CheckpointConsentView {
  readonly version!: number;
  readonly givenOn!: string;
  readonly givenBy!: ApprovalGiver;
  readonly channel!: ApprovalChannel;
  readonly recordedByName!: string;
  readonly withdrawnOn?: string;
  readonly withdrawnChannel?: ApprovalChannel;
  readonly withdrawnByName?: string;
}

/** Follow-up after employment: how long the provider goes on, by which section Nav sets it. */
export class JobFollowUpView {
  readonly section!: string;
  readonly maySet!: boolean;
  readonly version!: number;
  readonly until?: string;
  readonly setByName?: string;
  /** Last day on which the provider sees the participant. */
  readonly accessEndsOn?: string;
}

/** What comes after the end of one participation. Nav's own. */
export class CheckpointListView {
  readonly participantId!: string;
  readonly participationId!: string;
  /** Why the person may be asked now. */
  readonly ground!: AskingGround;
  readonly items!: readonly CheckpointView[];
  /** The latest leave that was given, withdrawn or not. */
  readonly consent?: CheckpointConsentView;
  readonly jobFollowUp?: JobFollowUpView;
}

/** Something to ask about a person now. */
export class DueCheckpointView {
  readonly participationId!: string;
  readonly measure!: MeasureCode;
  readonly point!: CheckpointPoint;
  readonly day!: string;
}

export class DueCheckpointsView {
  readonly participantId!: string;
  readonly items!: readonly DueCheckpointView[];
}
