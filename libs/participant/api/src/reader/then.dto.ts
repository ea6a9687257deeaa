import {} from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';

export class ThenQuery {
  /** The case as it was recorded when this day ended; without it, as it is now. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly asOf?: LocalDate;
}
