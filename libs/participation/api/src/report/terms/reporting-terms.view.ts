import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** How often an agreement asks for reports, or the product's default where it says nothing. */
export class ReportingTermsView {
  readonly agreementId!: string;
  readonly agreementNumber!: string;
  readonly providerName!: string;
  readonly measure!: MeasureCode;
  /** 0 while the agreement sets no terms. */
  readonly version!: number;
  readonly source!: 'agreement' | 'product';
  readonly firstWeeksAfterStart!: number;
  readonly everyWeeks!: number;
  readonly finalDaysAfterEnd!: number;
  /** Section of the regulation that asks for the final report at the end; then the days do not count. */
  readonly finalReportSection?: string;
  readonly setByName?: string;
}

export class ReportingTermsListView {
  readonly items!: readonly ReportingTermsView[];
}
