import { IsInt, Max, Min } from 'class-validator';
import { IsId } from '@fotfeste/shared/api';
import { reportingBounds } from '@fotfeste/participation/domain';

const { firstWeeksAfterStart, everyWeeks, finalDaysAfterEnd } = reportingBounds;

export class ReportingTermsPath {
  @IsId()
  readonly agreementId!: string;
}

/** How often the agreement asks for reports. */
export class ReportingTermsRequest {
  @IsInt()
  @Min(firstWeeksAfterStart.from)
  @Max(firstWeeksAfterStart.to)
  readonly firstWeeksAfterStart!: number;

  @IsInt()
  @Min(everyWeeks.from)
  @Max(everyWeeks.to)
  readonly everyWeeks!: number;

  /** Counts only where the law does not ask for the final report at the end. */
  @IsInt()
  @Min(finalDaysAfterEnd.from)
  @Max(finalDaysAfterEnd.to)
  readonly finalDaysAfterEnd!: number;
}
