import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, ValidateEach, MayBeLeftOut } from '@fotfeste/shared/api';
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

  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  /** First day of a new extent. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly validFrom?: LocalDate;

  @MayBeLeftOut()
  @IsNumber()
  readonly percent?: number;

  @MayBeLeftOut()
  @IsNumber()
  readonly daysPerWeek?: number;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(backgroundLength)
  readonly background?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(referralLimits.wordsLength)
  readonly content?: string;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(contentCodes.length)
  @ValidateEach()
  @Type(() => ContentElementRequest)
  readonly contentElements?: readonly ContentElementRequest[];

  @MayBeLeftOut()
  @IsIn(endReasons)
  readonly reason?: EndReason;

  /** Why the change is made; for a new end reason of `other`, what it is. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(reasonWordsLength)
  readonly reasonWords?: string;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];
}
