import { IsOptional } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate } from '@fotfeste/shared/api';

export class RulesQuery {
  /** The day the rules are asked about; today when left out. */
  @IsOptional()
  @IsLocalDate()
  readonly asOf?: LocalDate;
}
