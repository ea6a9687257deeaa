import { daysBetween, type LocalDate, weekdayOf } from '@fotfeste/shared/kernel';
import { formatDate, formatDayAndMonth } from './formats';

const nearDays = 7;

/** How a deadline reads: a key below `web.day` with its values. */
export interface RelativeDay {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** i går, i dag, om 3 dager … within a week; beyond that weekday and date; in another year the whole date. */
export function relativeDay(date: LocalDate, today: LocalDate): RelativeDay {
  const days = daysBetween(today, date);
  if (days === 0) return { key: 'web.day.today', values: {} };
  if (days === 1) return { key: 'web.day.tomorrow', values: {} };
  if (days === -1) return { key: 'web.day.yesterday', values: {} };
  if (days < 0 && days >= -nearDays) return { key: 'web.day.ago', values: { days: -days } };
  if (days > 0 && days <= nearDays) return { key: 'web.day.ahead', values: { days } };
  if (date.slice(0, 4) !== today.slice(0, 4)) return { key: 'web.day.date', values: { date: formatDate(date) } };
  return { key: `web.day.weekday.${weekdayOf(date)}`, values: { date: formatDayAndMonth(date) } };
}
