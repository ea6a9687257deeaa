import { IsBoolean, IsIn } from 'class-validator';
import { MayBeLeftOut } from '@fotfeste/shared/api';
import { densities, type Density } from '@fotfeste/access/domain';

/** What somebody has chosen now; what is left out stays as it was. */
export class PreferencesRequest {
  @MayBeLeftOut()
  @IsIn(densities)
  readonly density?: Density;

  @MayBeLeftOut()
  @IsBoolean()
  readonly singleKeys?: boolean;
}
