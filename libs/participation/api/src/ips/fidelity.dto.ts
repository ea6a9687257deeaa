import { IsIn, IsInt, IsNumber, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { fidelityItems, jobStartBounds, judgementWords, type FidelityItem, type FidelityScore } from '@fotfeste/participation/domain';

const organisationNumber = /^\d{9}$/;

export class FidelityProviderPath {
  @Matches(organisationNumber)
  readonly organisation!: string;
}

/** Which unit and which days; the whole provider and the last half year when nothing is said. */
export class FidelityFilter {
  @MayBeLeftOut()
  @IsId()
  readonly offeringId?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;
}

/** What somebody says of an item. */
export class FidelityJudgementRequest {
  @IsIn(fidelityItems)
  readonly item!: FidelityItem;

  @IsInt()
  @Min(1)
  @Max(5)
  readonly score!: FidelityScore;

  @IsString()
  @MaxLength(judgementWords.to)
  readonly words!: string;

  @IsLocalDate()
  readonly judgedOn!: LocalDate;

  /** One of the provider’s offerings; absent for the whole provider. */
  @MayBeLeftOut()
  @IsId()
  readonly offeringId?: string;
}

/** Hours with pay after which a job counts as begun. */
export class JobStartTermsRequest {
  @IsNumber()
  @Min(jobStartBounds.from)
  @Max(jobStartBounds.to)
  readonly paidHours!: number;
}
