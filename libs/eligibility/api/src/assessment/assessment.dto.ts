import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import { measureCodes, phases, type MeasureCode, type Phase } from '@fotfeste/eligibility/domain';

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

/** A question to the law about nobody in particular. */
export class AssessFactsRequest {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @IsOptional()
  @IsIn(phases)
  readonly phase?: Phase;

  /** Facts by name, as docs/facts.md lists them. What is left out is unknown. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly facts!: Readonly<Record<string, unknown>>;
}
