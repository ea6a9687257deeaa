import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { timeSources, type TimeSource } from './time-source';

export class EarlierTimePath {
  @IsId()
  readonly participantId!: string;
}

/** Time in a measure from before the product: either its first and last day, or how long it was in all. */
export class WriteEarlierTimeRequest {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  /** Not after today: what still runs stands as a participation. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;

  /** Without dates; a month counts as 30 days. */
  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(600)
  readonly months?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(2600)
  readonly weeks?: number;

  @MayBeLeftOut()
  @IsInt()
  @Min(0)
  @Max(18_000)
  readonly days?: number;

  /** Where it is known from. */
  @IsIn(timeSources)
  readonly source!: TimeSource;

  /** What the source is called, and what else should be remembered; never a diagnosis. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly words?: string;
}

/** Whether earlier time counts towards the longest duration. */
export class DecideEarlierTimeRequest {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  /** First day of the course; left out for the time without dates. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  @IsBoolean()
  readonly counts!: boolean;

  /** Why. */
  @IsString()
  @MaxLength(2000)
  readonly reason!: string;
}
