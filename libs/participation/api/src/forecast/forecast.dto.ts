import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';
import { catalogueCodes } from '@fotfeste/measure/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

export class ForecastPath {
  @IsId()
  readonly offeringId!: string;
}

/** Some offerings, as in a list to choose from. */
export class StartsQuery {
  /** One or several offerings. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(100)
  @IsId({ each: true })
  readonly offering!: readonly string[];
}

/** Some measures, as side by side. */
export class MeasureStartsQuery {
  /** One or several measures, four at most. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(4)
  @IsIn(catalogueCodes, { each: true })
  readonly measure!: readonly MeasureCode[];
}
