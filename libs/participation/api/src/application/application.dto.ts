import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, ValidateEach, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  applicationViews,
  endReasons,
  reasonWordsLength,
  waitingCauses,
  type ApplicationViewName,
  type EndReason,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import { OverrideRequest } from '../referral/referral.dto';

/** What the measure coordinator decides. */
export const coordinatorSteps = ['share-with-provider', 'put-on-waiting-list', 'place', 'reject'] as const;
export type CoordinatorStep = (typeof coordinatorSteps)[number];

export class ApplicationFilter {
  @MayBeLeftOut()
  @IsId()
  readonly offering?: string;

  /** Those to decide, on the waiting list, placed or settled; all of them when it is left out. */
  @MayBeLeftOut()
  @IsIn(applicationViews)
  readonly view?: ApplicationViewName;

  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly page?: number;
}

/** The same filters with words of a name, which never stand in an address. */
export class ApplicationSearchRequest extends ApplicationFilter {
  /** Beginnings of words that must all stand in the name. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(100)
  readonly text?: string;
}

/** An application as the coordinator saw it. */
export class SeenApplicationRequest {
  @IsId()
  readonly participationId!: string;

  @IsInt()
  @Min(1)
  readonly version!: number;
}

/** Decisions that are to be taken back: all or none. */
export class UndoDecisionsRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateEach()
  @Type(() => SeenApplicationRequest)
  readonly applications!: readonly SeenApplicationRequest[];
}

/** One decision on one or several applications to the same offering: all or none. */
export class DecisionsRequest {
  @IsIn(coordinatorSteps)
  readonly step!: CoordinatorStep;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ValidateEach()
  @Type(() => SeenApplicationRequest)
  readonly applications!: readonly SeenApplicationRequest[];

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

  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];
}
