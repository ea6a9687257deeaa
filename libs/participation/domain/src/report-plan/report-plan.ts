import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { reviewDuty } from '@fotfeste/eligibility/domain';
import { nextInterimReport, nextReview, type DueParticipation, type DueReport } from '../deadlines';
import { defaultReportingTerms, finalReportDue, type DueSource, type ReportingTerms } from '../duties';
import { isOfferingRoute } from '../route';
import { phaseOf } from '../status';

/** What is due of reports and reviews. */
export const plannedDueKinds = ['interim-report', 'final-report', 'review'] as const;
export type PlannedDueKind = (typeof plannedDueKinds)[number];

/** A due date, and where it comes from. Without a date: as soon as the last day is set. */
export interface PlannedDue {
  readonly kind: PlannedDueKind;
  readonly dueOn?: LocalDate | undefined;
  readonly source: DueSource;
}

/** What is due of one participation from here on, each with its source: the law, the agreement, or the product's own default. */
export function reportPlan(participation: DueParticipation, reports: readonly DueReport[]): readonly PlannedDue[] {
  const { measure, route, status, startsOn, endsOn, terms = defaultReportingTerms } = participation;
  const isRunning = status === 'participating';
  const isProviders = isOfferingRoute(route) && !participation.isConsentGone;
  if (!startsOn || (!isRunning && phaseOf(status) !== 'over')) return [];
  const plan: PlannedDue[] = [];
  const interimOn = isRunning && isProviders ? nextInterimReport(participation, reports) : undefined;
  if (interimOn) plan.push({ kind: 'interim-report', dueOn: interimOn, source: { from: terms.source } });
  if (isProviders && !participation.isReportGivenUp && !reports.some(({ kind }) => kind === 'final')) {
    const { daysAfterEnd, source } = finalReportDue(measure, terms);
    plan.push({ kind: 'final-report', dueOn: endsOn && addDays(endsOn, daysAfterEnd), source });
  }
  const reviewOn = isRunning ? nextReview(participation) : undefined;
  const section = reviewOn && reviewDuty(measure, reviewOn)?.section;
  if (reviewOn && section) plan.push({ kind: 'review', dueOn: reviewOn, source: { from: 'law', section } });
  return plan;
}

/** Bounds of what an agreement can ask for. The product's own. */
export const reportingBounds = {
  firstWeeksAfterStart: { from: 1, to: 52 },
  everyWeeks: { from: 1, to: 52 },
  finalDaysAfterEnd: { from: 0, to: 60 },
} as const satisfies Readonly<Record<Exclude<keyof ReportingTerms, 'source'>, { readonly from: number; readonly to: number }>>;
