import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import { ValidateOne, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  licenceClasses,
  priceAnswers,
  priceWordsLength,
  qualifications,
  trades,
  trainingNameLength,
  type LicenceClass,
  type PriceAnswer,
  type Qualification,
  type Trade,
} from '@fotfeste/participation/domain';

/** What the training of a single place is sorted under. */
export class TrainingRequest {
  @MayBeLeftOut()
  @IsIn(trades)
  readonly trade?: Trade;

  @IsArray()
  @ArrayMaxSize(qualifications.length)
  @IsIn(qualifications, { each: true })
  readonly leadsTo!: readonly Qualification[];

  /** Classes, where it leads to a driving licence. */
  @IsArray()
  @ArrayMaxSize(licenceClasses.length)
  @IsIn(licenceClasses, { each: true })
  readonly licences!: readonly LicenceClass[];

  /** What the certificate, test or apprenticeship trade is called. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(trainingNameLength)
  readonly name?: string;
}

/** Price and categories of a single place in training. What is left out stays as it is; null empties it. */
export class SinglePlaceRequest {
  /** In øre; another price waits for approval anew. */
  @IsOptional()
  @IsNumber()
  readonly priceOre?: number | null;

  @IsOptional()
  @ValidateOne()
  @Type(() => TrainingRequest)
  readonly training?: TrainingRequest | null;
}

/** The approver's answer to the price of a single place. */
export class PriceAnswerRequest {
  @IsIn(priceAnswers)
  readonly answer!: PriceAnswer;

  /** Why it is refused. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(priceWordsLength)
  readonly words?: string;
}
