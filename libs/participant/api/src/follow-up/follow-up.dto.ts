import { IsIn, IsString } from 'class-validator';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { followUpEndReasons, followUpStartReasons, type FollowUpEndReason, type FollowUpStartReason } from '@fotfeste/participant/domain';
import { ParticipantPath } from '../participant.path.dto';

export class FollowUpPath extends ParticipantPath {
  @IsId()
  readonly followUpId!: string;
}

export class StartFollowUpRequest {
  @IsIn(followUpStartReasons)
  readonly reason!: FollowUpStartReason;

  @MayBeLeftOut()
  @IsString()
  @Length(1, 2000)
  readonly explanation?: string;
}

export class EndFollowUpRequest {
  @IsIn(followUpEndReasons)
  readonly reason!: FollowUpEndReason;

  @MayBeLeftOut()
  @IsString()
  @Length(1, 2000)
  readonly explanation?: string;

  /** Last day under follow-up. */
  @IsLocalDate()
  readonly on!: LocalDate;
}
