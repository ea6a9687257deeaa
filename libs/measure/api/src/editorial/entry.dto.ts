import { IsArray, IsIn, IsString, IsUrl, Matches, MaxLength } from 'class-validator';
import { IsId, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { accessibilities, outsideKinds, type Accessibility, type OutsideKind } from '@fotfeste/measure/domain';

export class EntryPath {
  @IsId()
  readonly entryId!: string;
}

/** A draft may lack anything; what must be there is asked when it is published. */
export class EntryRequest {
  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly name?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly organisation?: string;

  @MayBeLeftOut()
  @IsIn(outsideKinds)
  readonly outsideKind?: OutsideKind;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly forWhomNb?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(2000)
  readonly forWhomNn?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(4000)
  readonly contentNb?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(4000)
  readonly contentNn?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly place?: string;

  @MayBeLeftOut()
  @IsArray()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  readonly languages?: readonly string[];

  @MayBeLeftOut()
  @IsArray()
  @IsIn(accessibilities, { each: true })
  readonly accessibility?: readonly Accessibility[];

  @MayBeLeftOut()
  @IsString()
  @MaxLength(300)
  readonly startsNb?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(300)
  readonly waitingNb?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(300)
  readonly contact?: string;

  @MayBeLeftOut()
  @IsUrl({ protocols: ['https'], require_protocol: true })
  @MaxLength(500)
  readonly link?: string;
}

export class NewEntryRequest extends EntryRequest {
  /** The measure it stands beside; left out for an offer outside Nav. */
  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;
}
