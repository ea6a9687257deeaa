import { addDays, earliest, weekOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { Absence, WeekAttendance } from '../report';
import type { ReportPeriod } from '../report-period';
import { isToldInFull, summedHours, type AttendanceHours, type AttendanceSpan } from './attendance-hours';

/** Hours written for a day or a week of one participation. */
export interface RecordedAttendance {
  readonly monday: LocalDate;
  readonly span: AttendanceSpan;
  readonly hours: AttendanceHours;
}

/** A week with what is known of it, written as a whole or day by day. */
export interface AttendedWeek {
  readonly monday: LocalDate;
  readonly hours: AttendanceHours;
  readonly byDay: boolean;
}

/** What is recorded, week by week, the oldest first. A week that nobody has written in is not there. */
export function attendedWeeks(recorded: readonly RecordedAttendance[]): readonly AttendedWeek[] {
  const byMonday = Map.groupBy(recorded, ({ monday }) => monday);
  return [...byMonday]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([monday, entries]) => ({
      monday,
      hours: summedHours(entries.map(({ hours }) => hours)),
      byDay: entries.some(({ span }) => span !== 'week'),
    }));
}

/**
 * The weeks of a report: those recorded in full whose last day lies in the period, so that a week stands in one report only. Days
 * are counted one by one. Nothing is filled in for what nobody has recorded.
 */
export function reportedWeeks(
  recorded: readonly RecordedAttendance[],
  { from, to }: ReportPeriod,
  endsOn?: LocalDate,
): readonly WeekAttendance[] {
  const inPeriod = recorded.filter(({ monday, span, hours }) => {
    const sunday = addDays(monday, 6);
    const last = span === 'week' ? earliest(sunday, endsOn ?? sunday) : addDays(monday, span - 1);
    return isToldInFull(hours) && from <= last && last <= to;
  });
  return attendedWeeks(inPeriod).map(({ monday, hours }) => weekAttendance(monday, hours));
}

function weekAttendance(monday: LocalDate, hours: AttendanceHours): WeekAttendance {
  const { plannedHours = 0, presentHours = 0, validAbsenceHours = 0, otherAbsenceHours = 0 } = hours;
  const absence: Absence = otherAbsenceHours > 0 ? 'other' : validAbsenceHours > 0 ? 'valid' : 'none';
  return { ...weekOf(monday), plannedHours, presentHours, absence, validAbsenceHours, otherAbsenceHours };
}
