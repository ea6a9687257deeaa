import { addDays, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import { phaseOf, type ParticipationStatus } from '../status';
import { attendanceTerms, type AttendanceSpan, type AttendanceTerms, type SpanDays } from './attendance-hours';

/** The Monday of the week a day is in. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}

/** The last day on which a week can be written in. */
export function weekClosesOn(monday: LocalDate, terms: AttendanceTerms = attendanceTerms): LocalDate {
  return addDays(monday, 6 + terms.openDaysAfterWeek);
}

/** A week as it stands for one participation: open, not begun (it can be planned), too far ahead for that, or closed. */
export type WeekState = 'open' | 'ahead' | 'far-ahead' | 'closed';

/** How the week stands today. `reopenedUntil`: the last day of Nav's latest opening of a closed week. */
export function weekStateOf(monday: LocalDate, today: LocalDate, reopenedUntil?: LocalDate): WeekState {
  if (monday > lastPlannedWeek(today)) return 'far-ahead';
  if (today < monday) return 'ahead';
  const isOpen = today <= weekClosesOn(monday) || (reopenedUntil !== undefined && today <= reopenedUntil);
  return isOpen ? 'open' : 'closed';
}

/** The Monday of the last week for which hours can be planned today. */
export function lastPlannedWeek(today: LocalDate, { mostWeeksAhead }: AttendanceTerms = attendanceTerms): LocalDate {
  return addDays(mondayOf(today), mostWeeksAhead * 7);
}

/** What decides the days of a participation. */
export interface Attending {
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
}

/** First and last day of the week that lie inside the participation; nothing when none does. */
export function ownDaysOf(
  monday: LocalDate,
  { status, startsOn, endsOn }: Attending,
): { readonly from: LocalDate; readonly to: LocalDate } | undefined {
  const phase = phaseOf(status);
  if (!startsOn || (phase !== 'running' && phase !== 'over')) return undefined;
  const sunday = addDays(monday, 6);
  const from = startsOn > monday ? startsOn : monday;
  const to = endsOn && endsOn < sunday ? endsOn : sunday;
  return from <= to ? { from, to } : undefined;
}

/** How many days of a span are the participant's own, and how many of these have come. */
export function spanDaysOf(monday: LocalDate, span: AttendanceSpan, attending: Attending, today: LocalDate): SpanDays {
  const own = ownDaysOf(monday, attending);
  const weekdays = span === 'week' ? ([1, 2, 3, 4, 5, 6, 7] as const) : [span];
  const days = weekdays.map((weekday) => addDays(monday, weekday - 1)).filter((day) => own && own.from <= day && day <= own.to);
  return { own: days.length, come: days.filter((day) => day <= today).length };
}
