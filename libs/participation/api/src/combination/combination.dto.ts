import { IsIn, Matches } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

/** The measure somebody thinks of, and when. */
export class CombinationsQuery {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  /** Today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  /** Organisation number of the enterprise. */
  @MayBeLeftOut()
  @Matches(/^\d{9}$/)
  readonly host?: string;

  /** The participation itself, when there is one: it is not beside itself. */
  @MayBeLeftOut()
  @IsId()
  readonly participationId?: string;
}
