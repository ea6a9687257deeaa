import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate } from '@fotfeste/shared/api';
import { commentLength, commentWays, type CommentWay } from '@fotfeste/participation/domain';

/** What the participant says about a report, in the participant's own words. */
export class ReportCommentRequest {
  @IsString()
  @MaxLength(commentLength)
  readonly words!: string;

  @IsIn(commentWays)
  readonly how!: CommentWay;

  @IsLocalDate()
  readonly givenOn!: LocalDate;
}
