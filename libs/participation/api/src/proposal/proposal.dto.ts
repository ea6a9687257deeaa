import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNumber, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import {
  endReasons,
  proposalOrder,
  proposalWordsLength,
  reasonWordsLength,
  type EndReason,
  type ProposalKind,
} from '@fotfeste/participation/domain';
import { OverrideRequest } from '../referral/referral.dto';

export class ProposalPath {
  @IsId()
  readonly participationId!: string;

  @IsId()
  readonly proposalId!: string;
}

/** What is proposed, or what is approved instead. Each kind uses its own fields. */
export class ProposalValuesRequest {
  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  /** Last day, for an ending. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly lastDay?: LocalDate;

  /** First day of a new extent. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly validFrom?: LocalDate;

  @MayBeLeftOut()
  @IsNumber()
  readonly percent?: number;

  @MayBeLeftOut()
  @IsNumber()
  readonly daysPerWeek?: number;

  @MayBeLeftOut()
  @IsIn(endReasons)
  readonly reason?: EndReason;

  /** What it was, when the reason is `other`. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(reasonWordsLength)
  readonly reasonWords?: string;

  /** Whether the participant has taken part at all. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly hasAttended?: boolean;

  /** Whether a course was completed. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly hasCompleted?: boolean;
}

export class ProposalRequest {
  @IsIn(proposalOrder)
  readonly kind!: ProposalKind;

  @ValidateOne()
  @Type(() => ProposalValuesRequest)
  readonly values!: ProposalValuesRequest;

  /** Why. */
  @IsString()
  @MaxLength(proposalWordsLength)
  readonly words!: string;
}

/** Nav's yes: what is to be done, which may differ from what was proposed. */
export class ProposalApprovalRequest {
  @ValidateOne()
  @Type(() => ProposalValuesRequest)
  readonly values!: ProposalValuesRequest;

  /** Why the change is made, as it will stand in the history. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(reasonWordsLength)
  readonly words?: string;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];
}

/** Nav's no, in words that the provider reads. */
export class ProposalRejectionRequest {
  @IsString()
  @Length(2, proposalWordsLength)
  readonly words!: string;
}
