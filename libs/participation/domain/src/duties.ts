import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Where a due date comes from: a section of tiltaksforskriften, the agreement, or a default of the product. */
export type DueSource = { readonly from: 'law'; readonly section: string } | { readonly from: 'agreement' } | { readonly from: 'product' };

/** What Nav looks at in a review: whether the measure should last, or how far the participant has come. */
export type ReviewTopic = 'duration' | 'progress';

/** Nav's own review at intervals. */
export interface ReviewDuty {
  /** Id of the rule in the rulebook. */
  readonly rule: string;
  readonly topic: ReviewTopic;
  readonly everyMonths: number;
  /** The duty came with this day; participations that began before are reviewed from it on. */
  readonly since: LocalDate;
}

/** Reviews the law asks of Nav (rulebook ATR-06, AFT-11, VLT). Other measures have none. */
export const reviewDuties: Readonly<Partial<Record<MeasureCode, ReviewDuty>>> = {
  ARBEIDSTRENING: { rule: 'ATR-06', topic: 'duration', everyMonths: 3, since: localDate('2016-01-01') },
  ARBEIDSFORBEREDENDE_TRENING: { rule: 'AFT-11', topic: 'progress', everyMonths: 3, since: localDate('2026-01-01') },
};

/** Measures whose regulation asks the provider for a written final report at the end at the latest (chapters 2, 4, 12 and 13). */
const finalReportSections: Readonly<Partial<Record<MeasureCode, string>>> = {
  AVKLARING: '§ 2-5',
  OPPFOLGING: '§ 4-5',
  ARBEIDSRETTET_REHABILITERING: '§ 12-5',
  ARBEIDSFORBEREDENDE_TRENING: '§ 13-2',
};

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
  const section = finalReportSections[measure];
  return section
    ? { daysAfterEnd: 0, source: { from: 'law', section } }
    : { daysAfterEnd: terms.finalDaysAfterEnd, source: { from: terms.source } };
}
