import { addMonths, completedYears, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { formatDate } from './formats';
import type { RelativeDay } from './relative-day';

/** Shorter than this many days is told in days, then in weeks, then in months, from two years on in years: never one of anything. */
const weeksFromDays = 14;
const monthsFromDays = 63;
const yearsFrom = 2;

/** How long ago something was said: i dag, i går, 3 dager siden, 5 uker siden, 4 år siden. A day to come is its date. */
export function timeSince(date: LocalDate, today: LocalDate): RelativeDay {
  const days = daysBetween(date, today);
  if (days < 0) return { key: 'web.since.date', values: { date: formatDate(date) } };
  if (days === 0) return { key: 'web.since.today', values: {} };
  if (days === 1) return { key: 'web.since.yesterday', values: {} };
  if (days < weeksFromDays) return { key: 'web.since.days', values: { count: days } };
  if (days < monthsFromDays) return { key: 'web.since.weeks', values: { count: Math.floor(days / 7) } };
  const years = completedYears(date, today);
  if (years >= yearsFrom) return { key: 'web.since.years', values: { count: years } };
  return { key: 'web.since.months', values: { count: completedMonths(date, today) } };
}

function completedMonths(from: LocalDate, to: LocalDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}
