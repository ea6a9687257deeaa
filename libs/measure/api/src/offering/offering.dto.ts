import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsId, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { enrolmentKinds, startBands, type EnrolmentKind, type StartBand } from '@fotfeste/measure/domain';
import { offeringSorts, sortDirections, type OfferingSort, type SortDirection } from './offering-search.reader';

/** One code in a query comes as text, several as a list. */
const AsList = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value));

/** Filters over the offerings that are not over. */
export class OfferingFilter {
  /** One or several measures. */
  @MayBeLeftOut()
  @AsList()
  @IsIn(measureCodes, { each: true })
  readonly measure?: readonly MeasureCode[];

  /** Local office whose participants it must be meant for. */
  @MayBeLeftOut()
  @Matches(/^[0-9]{4}$/)
  readonly office?: string;

  @MayBeLeftOut()
  @Matches(/^[0-9]{2}$/)
  readonly county?: string;

  @MayBeLeftOut()
  @Matches(/^[0-9]{4}$/)
  readonly municipality?: string;

  /** When one can begin. */
  @MayBeLeftOut()
  @AsList()
  @IsIn(startBands, { each: true })
  readonly start?: readonly StartBand[];

  /** ISO 639 codes, of which it must be given in one. */
  @MayBeLeftOut()
  @AsList()
  @Matches(/^[a-z]{2,3}$/, { each: true })
  readonly language?: readonly string[];

  @MayBeLeftOut()
  @AsList()
  @IsIn(enrolmentKinds, { each: true })
  readonly enrolment?: readonly EnrolmentKind[];

  /** Organisation number of the provider. */
  @MayBeLeftOut()
  @Matches(/^[0-9]{9}$/)
  readonly provider?: string;

  /** Only those that take enrolments today, or only those that do not. */
  @MayBeLeftOut()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly open?: boolean;

  @MayBeLeftOut()
  @IsIn(offeringSorts)
  readonly sort?: OfferingSort;

  /** Without it, free places come with most first and everything else from A, or from the earliest. */
  @MayBeLeftOut()
  @IsIn(sortDirections)
  readonly direction?: SortDirection;

  /** From 1. */
  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly page?: number;

  @MayBeLeftOut()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  readonly pageSize?: number;
}

/** The same filters with words; in a body, since somebody may write a name. */
export class OfferingSearchRequest extends OfferingFilter {
  /** Words that must all stand in name, number, provider or place. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(100)
  readonly text?: string;
}

export class OfferingPath {
  @IsId()
  readonly offeringId!: string;
}
