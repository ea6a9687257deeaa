import { IsIn, IsNumber, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  approvalChannels,
  approvalGivers,
  checkpointPoints,
  employmentForms,
  known,
  lostJobReasons,
  type ApprovalChannel,
  type ApprovalGiver,
  type CheckpointPoint,
  type EmploymentForm,
  type Known,
  type LostJobReason,
} from '@fotfeste/participation/domain';

export class CheckpointPath {
  @IsId()
  readonly participationId!: string;

  @IsIn(checkpointPoints)
  readonly point!: CheckpointPoint;
}

/** What is known at a point. Unknown is an answer of its own. */
export class CheckpointRequest {
  @IsLocalDate()
  readonly askedOn!: LocalDate;

  @IsIn(known)
  readonly job!: Known;

  @MayBeLeftOut()
  @IsNumber()
  readonly hoursPerWeek?: number;

  @MayBeLeftOut()
  @IsIn(employmentForms)
  readonly form?: EmploymentForm;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly employerName?: string;

  @MayBeLeftOut()
  @IsIn(lostJobReasons)
  readonly lostReason?: LostJobReason;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly lostWords?: string;

  @IsIn(known)
  readonly education!: Known;

  @IsIn(known)
  readonly benefit!: Known;
}

/** Leave to be asked after Nav no longer follows the person up. */
export class ConsentRequest {
  @IsLocalDate()
  readonly givenOn!: LocalDate;

  @IsIn(approvalGivers)
  readonly givenBy!: ApprovalGiver;

  @IsIn(approvalChannels)
  readonly channel!: ApprovalChannel;
}

/** That the leave is taken back. */
export class ConsentWithdrawalRequest {
  @IsLocalDate()
  readonly withdrawnOn!: LocalDate;

  @IsIn(approvalChannels)
  readonly channel!: ApprovalChannel;
}

/** Last day of the provider's follow-up after employment. */
export class JobFollowUpRequest {
  @IsLocalDate()
  readonly until!: LocalDate;
}
