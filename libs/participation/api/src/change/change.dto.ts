import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsOptional, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, ValidateEach } from '@fotfeste/shared/api';
import {
  backgroundLength,
  contentChanges,
  contentCodes,
  endReasons,
  reasonWordsLength,
  referralLimits,
  type ContentChange,
  type EndReason,
} from '@fotfeste/participation/domain';
import { ContentElementRequest } from '../referral/content-element.dto';
import { OverrideRequest } from '../referral/referral.dto';

/** A change that keeps the status. Each kind uses its own fields. */
export class ChangeRequest {
  @IsIn(contentChanges)
  readonly kind!: ContentChange;

  @IsOptional()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @IsOptional()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  /** First day of a new extent. */
  @IsOptional()
  @IsLocalDate()
  readonly validFrom?: LocalDate;

  @IsOptional()
  @IsNumber()
  readonly percent?: number;

  @IsOptional()
  @IsNumber()
  readonly daysPerWeek?: number;

  @IsOptional()
  @IsString()
  @MaxLength(backgroundLength)
  readonly background?: string;

  @IsOptional()
  @IsString()
  @MaxLength(referralLimits.wordsLength)
  readonly content?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(contentCodes.length)
  @ValidateEach()
  @Type(() => ContentElementRequest)
  readonly contentElements?: readonly ContentElementRequest[];

  @IsOptional()
  @IsIn(endReasons)
  readonly reason?: EndReason;

  /** Why the change is made; for a new end reason of `other`, what it is. */
  @IsOptional()
  @IsString()
  @MaxLength(reasonWordsLength)
  readonly reasonWords?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];
}
