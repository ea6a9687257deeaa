import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { type ReportView } from '../report.view';

/** A report as the participant is shown it: with the measure it is about. */
export class ParticipantReportView {
  readonly measure!: MeasureCode;
  readonly report!: ReportView;
}

/** Every report about a person, the latest first. */
export class ParticipantReportsView {
  readonly items!: readonly ParticipantReportView[];
}
