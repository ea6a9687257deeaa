import { finalReportDuty, type MeasureCode } from '@fotfeste/eligibility/domain';

/** Where a due date comes from: a section of tiltaksforskriften, the agreement, or a default of the product. */
export type DueSource = { readonly from: 'law'; readonly section: string } | { readonly from: 'agreement' } | { readonly from: 'product' };

/** What an agreement or the product says about reports under way. */
export interface ReportingTerms {
  readonly firstWeeksAfterStart: number;
  readonly everyWeeks: number;
  /** Days after the end for the final report, where the law does not ask for it at the end. */
  readonly finalDaysAfterEnd: number;
  readonly source: 'agreement' | 'product';
}

/** Terms where the agreement sets none: the product's own default, and shown as such. */
export const defaultReportingTerms: ReportingTerms = { firstWeeksAfterStart: 12, everyWeeks: 12, finalDaysAfterEnd: 14, source: 'product' };

/** When the final report is due, and why: at the end where the law says so, else by the terms. */
export function finalReportDue(
  measure: MeasureCode,
  terms: ReportingTerms = defaultReportingTerms,
): { readonly daysAfterEnd: number; readonly source: DueSource } {
  const duty = finalReportDuty(measure);
  return duty
    ? { daysAfterEnd: 0, source: { from: 'law', section: duty.section } }
    : { daysAfterEnd: terms.finalDaysAfterEnd, source: { from: terms.source } };
}
