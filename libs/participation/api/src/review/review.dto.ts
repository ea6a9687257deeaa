import { IsIn, IsString } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, Length } from '@fotfeste/shared/api';
import { reviewConclusions, type ReviewConclusion } from '../rows/nav.rows';

/** What Nav found when it looked at how it goes. */
export class ReviewRequest {
  @IsLocalDate()
  readonly reviewedOn!: LocalDate;

  @IsIn(reviewConclusions)
  readonly conclusion!: ReviewConclusion;

  @IsString()
  @Length(3, 2000)
  readonly words!: string;
}
