import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, ValidateEach, ValidateOne, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  attainments,
  endReasons,
  reasonWordsLength,
  referralLimits,
  waitingCauses,
  type Attainment,
  type EndReason,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import { ApprovalRequest, OverrideRequest } from '../referral/referral.dto';

/** The steps an adviser takes with a participation that exists. */
export const adviserSteps = [
  'enrol',
  'queue',
  'apply',
  'withdraw',
  'not-applicable',
  'start',
  'not-started',
  'end',
  'complete',
  'interrupt',
  'change-ending',
  'resume',
  'reactivate',
  'wrongly-registered',
] as const;
export type AdviserStep = (typeof adviserSteps)[number];

export class ParticipationPath {
  @IsId()
  readonly participationId!: string;
}

/** A step, and what must be said about it. */
export class StepRequestBody {
  @IsIn(adviserSteps)
  readonly step!: AdviserStep;

  /** Last day, for an ending; may lie ahead. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly lastDay?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @MayBeLeftOut()
  @IsIn(endReasons)
  readonly reason?: EndReason;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(reasonWordsLength)
  readonly reasonWords?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly waitingCause?: string;

  @MayBeLeftOut()
  @IsIn(waitingCauses)
  readonly waitingCauseCode?: WaitingCause;

  /** Whether the purpose was reached, for an ending that is not ahead. */
  @MayBeLeftOut()
  @IsIn(attainments)
  readonly attainment?: Attainment;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(referralLimits.wordsLength)
  readonly attainmentWords?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly consultedOn?: LocalDate;

  /** What came of the talk with the participant. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(referralLimits.wordsLength)
  readonly consultationWords?: string;

  /** The participant's yes, when a shared referral is enrolled, queued or applied for. */
  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => ApprovalRequest)
  readonly approval?: ApprovalRequest;

  @MayBeLeftOut()
  @IsBoolean()
  readonly isInformed?: boolean;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];
}
