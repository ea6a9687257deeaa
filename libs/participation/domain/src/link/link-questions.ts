import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { isToldInFull, mondayOf, ownDaysOf, weekStateOf, type RecordedAttendance } from '../attendance';
import type { DueParticipation, DueReport } from '../deadlines';
import { dueWithinDays } from '../provider-work';
import type { ReportKind } from '../report';
import { reportPlan } from '../report-plan';
import { finalReportTime, nextReportPeriod } from '../report-period';
import { attendedStatuses } from '../status';

/** What a link can ask. */
export const linkQuestionKinds = ['first-day', 'attendance', 'interim-report', 'final-report'] as const;
export type LinkQuestionKind = (typeof linkQuestionKinds)[number];

/** One question that is due. */
export interface LinkQuestion {
  readonly kind: LinkQuestionKind;
  /** The first day Nav has set, to be confirmed; absent when the provider sets it. */
  readonly startsOn?: LocalDate | undefined;
  /** Days it is about: of the week inside the participation, or the period of the report. */
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
  /** Monday of a week of attendance. */
  readonly weekFrom?: LocalDate | undefined;
  /** The report that Nav has returned, and what Nav asks. */
  readonly reportId?: string | undefined;
  readonly question?: string | undefined;
}

/** A report as the questions see it. */
export interface AskedReport extends DueReport {
  readonly periodFrom: LocalDate;
  readonly question?: string | undefined;
}

/** What decides what is asked. */
export interface LinkFacts {
  readonly participation: DueParticipation;
  readonly reports: readonly AskedReport[];
  /** Whether the provider has said that the first day holds. */
  readonly isStartConfirmed: boolean;
  readonly recorded: readonly RecordedAttendance[];
  /** Last day of Nav's opening of closed weeks, by Monday. */
  readonly reopened: ReadonlyMap<LocalDate, LocalDate>;
}

/** Exactly what is due of the provider today, in the order it is asked. */
export function linkQuestionsOf(facts: LinkFacts, today: LocalDate): readonly LinkQuestion[] {
  return [...firstDay(facts), ...weeks(facts, today), ...reports(facts, today)];
}

/** The code a question is remembered by: its kind, and for attendance the week. */
export function linkQuestionCode({ kind, weekFrom }: LinkQuestion): string {
  return weekFrom ? `${kind}:${weekFrom}` : kind;
}

function firstDay({ participation: { status, startsOn }, isStartConfirmed }: LinkFacts): readonly LinkQuestion[] {
  return status === 'awaiting-start' && !isStartConfirmed ? [{ kind: 'first-day', startsOn }] : [];
}

/** Weeks behind today that are asked about when Nav has not opened older ones; more are closed. */
const weeksBack = 4;

/** Weeks that are over, still open, and not told in full. A week somebody has begun day by day is left to the portal. */
function weeks({ participation, recorded, reopened }: LinkFacts, today: LocalDate): readonly LinkQuestion[] {
  if (!attendedStatuses.includes(participation.status)) return [];
  const recent = Array.from({ length: weeksBack }, (_each, back) => addDays(mondayOf(today), -7 * (weeksBack - 1 - back)));
  const mondays = [...new Set([...reopened.keys(), ...recent])].sort();
  return mondays.flatMap((weekFrom) => {
    const own = ownDaysOf(weekFrom, participation);
    if (!own || today < own.to || weekStateOf(weekFrom, today, reopened.get(weekFrom)) !== 'open') return [];
    const written = recorded.filter(({ monday }) => monday === weekFrom);
    const isLeftAlone = written.some(({ span, hours }) => span !== 'week' || isToldInFull(hours));
    return isLeftAlone ? [] : [{ kind: 'attendance', weekFrom, from: own.from, to: own.to }];
  });
}

/** A report that Nav has returned stands before a new one of its kind. */
function reports(facts: LinkFacts, today: LocalDate): readonly LinkQuestion[] {
  return [returned(facts, 'interim') ?? interim(facts, today), returned(facts, 'final') ?? final(facts, today)].filter(
    (question) => question !== undefined,
  );
}

/** An interim report can only be sent while the participation runs. */
function returned({ participation: { status }, reports: sent }: LinkFacts, kind: ReportKind): LinkQuestion | undefined {
  if (kind === 'interim' && status !== 'participating') return undefined;
  const report = sent.find((each) => each.kind === kind && each.status === 'returned');
  return report && { kind: `${kind}-report`, reportId: report.id, question: report.question, from: report.periodFrom, to: report.periodTo };
}

function interim({ participation, reports: sent }: LinkFacts, today: LocalDate): LinkQuestion | undefined {
  const reported = sent.filter(({ kind }) => kind === 'interim').map(({ periodFrom: from, periodTo: to }) => ({ from, to }));
  const period = isDue('interim-report', participation, sent, today) ? nextReportPeriod(participation, { reported, today }) : undefined;
  return period && { kind: 'interim-report', ...period };
}

function final({ participation, reports: sent }: LinkFacts, today: LocalDate): LinkQuestion | undefined {
  const isAsked = isDue('final-report', participation, sent, today) && finalReportTime(participation, today) === 'now';
  return isAsked ? { kind: 'final-report', from: participation.startsOn, to: participation.endsOn } : undefined;
}

/** Asked as early as the provider's own list calls it due. */
function isDue(
  kind: 'interim-report' | 'final-report',
  participation: DueParticipation,
  sent: readonly DueReport[],
  today: LocalDate,
): boolean {
  return reportPlan(participation, sent).some(
    (due) => due.kind === kind && due.dueOn !== undefined && due.dueOn <= addDays(today, dueWithinDays),
  );
}
