import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';

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
