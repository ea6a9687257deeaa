import {} from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';

export class RulesQuery {
  /** The day the rules are asked about; today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly asOf?: LocalDate;
}
