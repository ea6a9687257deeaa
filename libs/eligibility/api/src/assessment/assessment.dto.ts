import { IsIn } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

export class AssessmentPersonPath {
  @IsId()
  readonly participantId!: string;
}

export class AssessmentPath {
  @IsId()
  readonly assessmentId!: string;
}

/** Which measure, from which day. */
export class AssessRequest {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  @IsLocalDate()
  readonly startsOn!: LocalDate;
}
