import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsString, Matches, MaxLength } from 'class-validator';
import { IsId, Length, MayBeLeftOut, ValidateEach } from '@fotfeste/shared/api';
import { taskTitleLength } from '@fotfeste/activity-plan/domain';
import {
  mostAtOnce,
  redistributionRules,
  relationChoices,
  weightKinds,
  type RedistributionRule,
  type RelationChoice,
  type WeightKind,
} from '@fotfeste/caseload/domain';

/** Whose cases are to be shared: one adviser's, nobody's, or the whole office's. */
export const caseSources = ['adviser', 'unassigned', 'office'] as const;

export class OfficePath {
  @Matches(/^\d{4}$/)
  readonly office!: string;
}

export class WeightRequest {
  @IsIn(weightKinds)
  readonly kind!: WeightKind;

  @IsInt()
  readonly weight!: number;
}

export class WeightsRequest {
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => WeightRequest)
  readonly weights!: readonly WeightRequest[];
}

/** What a redistribution is to do. */
export class RedistributionRequest {
  /** Nav unit number of one of the lead's offices. */
  @Matches(/^\d{4}$/)
  readonly office!: string;

  @IsIn(caseSources)
  readonly whose!: (typeof caseSources)[number];

  /** Nav ident of the adviser whose cases it is about. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 40)
  readonly adviserId?: string;

  /** Nav idents of those who take part. */
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  readonly receivers!: readonly string[];

  @IsIn(redistributionRules)
  readonly rule!: RedistributionRule;

  @IsIn(relationChoices)
  readonly relations!: RelationChoice;
}

export class CaseMoveRequest {
  @IsId()
  readonly participantId!: string;

  /** Nav ident of whoever had the case in the simulation; absent when nobody had. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 40)
  readonly from?: string;

  @IsString()
  @Length(1, 40)
  readonly to!: string;
}

/** What is to be carried out: the moves of a simulation, as somebody has adjusted them. */
export class CarryOutRequest {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostAtOnce)
  @ArrayUnique(({ participantId }: CaseMoveRequest) => participantId)
  @ValidateEach()
  @Type(() => CaseMoveRequest)
  readonly moves!: readonly CaseMoveRequest[];

  /** What whoever takes over is to know: becomes a task on each case. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(taskTitleLength)
  readonly note?: string;
}
