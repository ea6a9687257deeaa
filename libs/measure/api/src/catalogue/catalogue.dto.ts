import { IsIn } from 'class-validator';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

export class MeasurePath {
  @IsIn(measureCodes)
  readonly code!: MeasureCode;
}
