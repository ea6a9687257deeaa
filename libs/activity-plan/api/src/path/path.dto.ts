import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { purposes, type Purpose } from '@fotfeste/participation/domain';
import {
  outsideKinds,
  outsideNameLength,
  requirements,
  stepIntents,
  stepWaits,
  type OutsideKind,
  type Requirement,
  type StepIntent,
  type StepWait,
} from '@fotfeste/activity-plan/domain';

/** More than any path may have, so that one too many is told as such. */
const readSteps = 100;

export class PathPath {
  @IsId()
  readonly pathId!: string;
}

/** An offer that others than Nav give. */
export class OutsideOfferRequest {
  @IsIn(outsideKinds)
  readonly kind!: OutsideKind;

  @IsString()
  @MaxLength(outsideNameLength)
  readonly name!: string;

  /** Who gives it. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(outsideNameLength)
  readonly giver?: string;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  readonly hoursPerWeek?: number;

  /** Duties and rights that it can answer to. */
  @IsArray()
  @ArrayMaxSize(5)
  @IsIn(requirements, { each: true })
  readonly satisfies!: readonly Requirement[];
}

export class StepRequest {
  /** Names the step within its path; chosen by whoever writes it. */
  @IsString()
  @Length(1, 40)
  readonly id!: string;

  /** The measure; absent for an offer outside Nav. */
  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;

  /** The offer outside Nav; absent for a measure. */
  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => OutsideOfferRequest)
  readonly outside?: OutsideOfferRequest;

  @IsLocalDate()
  readonly from!: LocalDate;

  /** Last day, included. */
  @IsLocalDate()
  readonly to!: LocalDate;

  @IsIn(stepIntents)
  readonly intent!: StepIntent;

  @MayBeLeftOut()
  @IsIn(purposes)
  readonly purpose?: Purpose;

  @MayBeLeftOut()
  @IsId()
  readonly offeringId?: string;

  @MayBeLeftOut()
  @IsIn(stepWaits)
  readonly waitsFor?: StepWait;

  /** The step it waits for, when that is what it waits for. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(40)
  readonly waitsForStep?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly words?: string;
}

/** A step that is put somewhere else; what waits for it goes along. */
export class StepMoveRequest {
  @IsString()
  @Length(1, 40)
  readonly stepId!: string;

  @IsLocalDate()
  readonly from!: LocalDate;

  @IsLocalDate()
  readonly to!: LocalDate;
}

export class PathRequest {
  @IsString()
  @Length(1, 80)
  readonly name!: string;

  @IsArray()
  @ArrayMaxSize(readSteps)
  @ValidateEach()
  @Type(() => StepRequest)
  readonly steps!: readonly StepRequest[];
}

export class PathRehearsalRequest {
  @IsArray()
  @ArrayMaxSize(readSteps)
  @ValidateEach()
  @Type(() => StepRequest)
  readonly steps!: readonly StepRequest[];

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => StepMoveRequest)
  readonly move?: StepMoveRequest;
}
