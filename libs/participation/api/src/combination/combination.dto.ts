import { IsIn, IsOptional, Matches } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

/** The measure somebody thinks of, and when. */
export class CombinationsQuery {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  /** Today when left out. */
  @IsOptional()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @IsOptional()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  /** Organisation number of the enterprise. */
  @IsOptional()
  @Matches(/^\d{9}$/)
  readonly host?: string;

  /** The participation itself, when there is one: it is not beside itself. */
  @IsOptional()
  @IsId()
  readonly participationId?: string;
}
