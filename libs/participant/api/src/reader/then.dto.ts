import { IsOptional } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate } from '@fotfeste/shared/api';

export class ThenQuery {
  /** The case as it was recorded when this day ended; without it, as it is now. */
  @IsOptional()
  @IsLocalDate()
  readonly asOf?: LocalDate;
}
