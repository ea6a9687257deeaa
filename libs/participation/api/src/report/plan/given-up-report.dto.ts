import { IsIn, IsString, MaxLength } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { givenUpReasons, givenUpWordsLength, type GivenUpReason } from '@fotfeste/participation/domain';

/** Why a final report does not come. */
export class GivenUpReportRequest {
  @IsIn(givenUpReasons)
  readonly reason!: GivenUpReason;

  /** What is known of how it went, or what the reason is; asked for where the reason says nothing without. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(givenUpWordsLength)
  readonly words?: string;
}
