import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNumber, IsString, MaxLength } from 'class-validator';
import { IsId, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { purposes, type Purpose } from '@fotfeste/participation/domain';
import { OutsideOfferRequest } from '../path/path.dto';

export class TemplatePath {
  @IsId()
  readonly templateId!: string;
}

/** A name in the three languages of the product. */
export class TemplateNameRequest {
  @IsString()
  @Length(1, 80)
  readonly nb!: string;

  @IsString()
  @Length(1, 80)
  readonly nn!: string;

  @IsString()
  @Length(1, 80)
  readonly en!: string;
}

/** Whom it is for, in the three languages; may be empty. */
export class TemplateTextRequest {
  @IsString()
  @MaxLength(500)
  readonly nb!: string;

  @IsString()
  @MaxLength(500)
  readonly nn!: string;

  @IsString()
  @MaxLength(500)
  readonly en!: string;
}

export class TemplateStepRequest {
  /** Left out for an offer outside Nav. */
  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;

  /** Left out for a measure. */
  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => OutsideOfferRequest)
  readonly outside?: OutsideOfferRequest;

  @IsNumber()
  readonly months!: number;

  /** Weeks from the step before is over. */
  @IsNumber()
  readonly weeksAfter!: number;

  /** Whether it runs beside the step before instead of after it. */
  @IsBoolean()
  readonly isBeside!: boolean;

  @MayBeLeftOut()
  @IsIn(purposes)
  readonly purpose?: Purpose;
}

export class TemplateRequest {
  @ValidateOne()
  @Type(() => TemplateNameRequest)
  readonly name!: TemplateNameRequest;

  @ValidateOne()
  @Type(() => TemplateTextRequest)
  readonly forWhom!: TemplateTextRequest;

  @IsArray()
  @ArrayMaxSize(100)
  @ValidateEach()
  @Type(() => TemplateStepRequest)
  readonly steps!: readonly TemplateStepRequest[];
}
