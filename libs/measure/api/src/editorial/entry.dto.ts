import { IsArray, IsIn, IsOptional, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { accessibilities, outsideKinds, type Accessibility, type OutsideKind } from '@fotfeste/measure/domain';

export class EntryPath {
  @IsId()
  readonly entryId!: string;
}

/** A draft may lack anything; what must be there is asked when it is published. */
export class EntryRequest {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly organisation?: string;

  @IsOptional()
  @IsIn(outsideKinds)
  readonly outsideKind?: OutsideKind;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly forWhomNb?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly forWhomNn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  readonly contentNb?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  readonly contentNn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly place?: string;

  @IsOptional()
  @IsArray()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  readonly languages?: readonly string[];

  @IsOptional()
  @IsArray()
  @IsIn(accessibilities, { each: true })
  readonly accessibility?: readonly Accessibility[];

  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly startsNb?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly waitingNb?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly contact?: string;

  @IsOptional()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(500)
  readonly link?: string;
}

export class NewEntryRequest extends EntryRequest {
  /** The measure it stands beside; left out for an offer outside Nav. */
  @IsOptional()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;
}
