import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { densities, type Density } from '@fotfeste/access/domain';

/** What somebody has chosen now; what is left out stays as it was. */
export class PreferencesRequest {
  @IsOptional()
  @IsIn(densities)
  readonly density?: Density;

  @IsOptional()
  @IsBoolean()
  readonly singleKeys?: boolean;
}
