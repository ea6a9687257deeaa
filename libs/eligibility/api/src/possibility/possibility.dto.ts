import { IsIn } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

export class PossibilitiesPath {
  @IsId()
  readonly participantId!: string;
}

export class PossibilityPath {
  @IsId()
  readonly participantId!: string;

  @IsIn(measureCodes)
  readonly measure!: MeasureCode;
}

export class PossibilityQuery {
  /** First day of the measure; today when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;
}
