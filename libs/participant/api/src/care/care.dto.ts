import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, Max, Min } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { careSources, type CareSource } from '@fotfeste/participant/domain';

/** The children under 18 in the person's care. Replaces what was told before. */
export class CareRequest {
  /** Year of birth of each child, twins twice. An empty list means that there are none. */
  @IsArray()
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  @Min(1900, { each: true })
  @Max(9999, { each: true })
  readonly childYears!: readonly number[];

  /** Whether the person has the care alone; left out without children. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly soleCarer?: boolean;

  @IsIn(careSources)
  readonly source!: CareSource;
}
