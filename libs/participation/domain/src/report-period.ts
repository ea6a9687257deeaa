import { addDays, overlaps, weekdayOf, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { FieldFault, WeekAttendance } from './report';
import { phaseOf, type ParticipationStatus } from './status';

/** A period that a report is about, both days included. */
export interface ReportPeriod {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What a report's period and time are held against. */
export interface Reportable {
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
}

/** What can be wrong with the period of an interim report. */
export const reportPeriodFaults = [
  'ends-before-it-begins',
  'before-participation',
  'after-participation',
  'period-ahead',
  'period-reported',
  'week-outside-period',
] as const;
export type ReportPeriodFault = (typeof reportPeriodFaults)[number];

/** What is reported already, and until when one can report. */
export interface ReportingSoFar {
  /** Periods of the other interim reports. */
  readonly reported: readonly ReportPeriod[];
  readonly today: LocalDate;
}

/** Everything that is wrong with the period an interim report is about, and with the weeks it tells of. */
export function reportPeriodFaultsOf(
  { from, to }: ReportPeriod,
  attendance: readonly Pick<WeekAttendance, 'year' | 'week'>[],
  { startsOn, endsOn }: Pick<Reportable, 'startsOn' | 'endsOn'>,
  { reported, today }: ReportingSoFar,
): readonly FieldFault<ReportPeriodFault>[] {
  if (to < from) return [{ fault: 'ends-before-it-begins', field: 'periodTo' }];
  const fault = (isWrong: boolean, name: ReportPeriodFault, field: string): readonly FieldFault<ReportPeriodFault>[] =>
    isWrong ? [{ fault: name, field }] : [];
  return [
    ...fault(startsOn === undefined || from < startsOn, 'before-participation', 'periodFrom'),
    ...fault(endsOn !== undefined && endsOn < to, 'after-participation', 'periodTo'),
    ...fault(today < to, 'period-ahead', 'periodTo'),
    ...fault(
      reported.some((other) => overlaps(other, { from, to })),
      'period-reported',
      'periodFrom',
    ),
    ...weeksOutside({ from, to }, attendance),
  ];
}

function weeksOutside(
  { from, to }: ReportPeriod,
  attendance: readonly Pick<WeekAttendance, 'year' | 'week'>[],
): readonly FieldFault<ReportPeriodFault>[] {
  const first = orderOf(weekOf(from));
  const last = orderOf(weekOf(to));
  return attendance.flatMap((week, index) =>
    orderOf(week) < first || last < orderOf(week) ? [{ fault: 'week-outside-period', field: `attendance.${index}.week` } as const] : [],
  );
}

function orderOf({ year, week }: Pick<WeekAttendance, 'year' | 'week'>): number {
  return year * 100 + week;
}

/** The weeks (ISO 8601) that have a day in the period. */
export function weeksIn({ from, to }: ReportPeriod): readonly Pick<WeekAttendance, 'year' | 'week'>[] {
  const monday = addDays(from, 1 - weekdayOf(from));
  const weeks: Pick<WeekAttendance, 'year' | 'week'>[] = [];
  for (let day = monday; day <= to; day = addDays(day, 7)) weeks.push(weekOf(day));
  return weeks;
}

/**
 * The period the next interim report is about: from the day after the last one, or the first day, until today or the last day.
 * Nothing when there is no day left to report on.
 */
export function nextReportPeriod({ status, startsOn, endsOn }: Reportable, { reported, today }: ReportingSoFar): ReportPeriod | undefined {
  if (status !== 'participating' || !startsOn) return undefined;
  const from = reported.reduce((day, { to }) => (day <= to ? addDays(to, 1) : day), startsOn);
  const to = endsOn && endsOn < today ? endsOn : today;
  return from <= to ? { from, to } : undefined;
}

/** So many days before the last one a final report can be sent: it tells how it went, not how it may go. Our own choice. */
export const finalReportLeadDays = 14;

/**
 * Whether a final report can be sent: `now` when the participation is over or its last day is near, `later` while the last day is far off
 * or Nav has set none, so that it can only be drafted, and `never` for what has not begun or came to nothing.
 */
export function finalReportTime({ status, startsOn, endsOn }: Reportable, today: LocalDate): 'now' | 'later' | 'never' {
  if (!startsOn) return 'never';
  if (phaseOf(status) === 'over') return 'now';
  if (status !== 'participating') return 'never';
  return endsOn && endsOn <= addDays(today, finalReportLeadDays) ? 'now' : 'later';
}
