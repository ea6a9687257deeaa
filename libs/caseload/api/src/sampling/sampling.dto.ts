import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  reviewAnswers,
  reviewQuestions,
  reviewWordsLength,
  sampleKinds,
  sampleSizes,
  type ReviewAnswer,
  type ReviewQuestion,
  type SampleKind,
} from '@fotfeste/caseload/domain';

export class SampleRequest {
  /** Nav unit number of one of the lead's offices. */
  @Matches(/^\d{4}$/)
  readonly office!: string;

  @IsIn(sampleKinds)
  readonly kind!: SampleKind;

  @IsInt()
  @Min(sampleSizes.from)
  @Max(sampleSizes.to)
  readonly size!: number;
}

const questions: readonly ReviewQuestion[] = [...new Set(Object.values(reviewQuestions).flat())];

export class ReviewAnsweredRequest {
  @IsIn(questions)
  readonly question!: ReviewQuestion;

  @IsIn(reviewAnswers)
  readonly answer!: ReviewAnswer;
}

export class TextReviewRequest {
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ReviewAnsweredRequest)
  readonly answers!: readonly ReviewAnsweredRequest[];

  /** To whoever wrote the text. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, reviewWordsLength)
  readonly words?: string;
}

export class TextReviewPath {
  @IsId()
  readonly participantId!: string;

  @IsId()
  readonly reviewId!: string;
}
