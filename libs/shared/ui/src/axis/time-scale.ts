import { addDays, addMonths, daysBetween, type LocalDate, localDate, yearOf } from '@fotfeste/shared/kernel';

/** A stretch of calendar drawn from left to right: whole months, so that every tick is the first of one. */
export interface TimeScale {
  readonly from: LocalDate;
  /** The day after the last one drawn. */
  readonly until: LocalDate;
  readonly days: number;
}

/** A mark on the axis. */
export interface Tick {
  readonly day: LocalDate;
  /** Share of the width, in percent. */
  readonly left: number;
}

/** The scale that holds every day, with the month before it begun and the month after it ended; at least half a year. */
export function scaleOf(days: readonly LocalDate[], today: LocalDate): TimeScale {
  const sorted = [today, ...days].sort();
  const from = firstOfMonth(sorted[0] ?? today);
  const needed = addMonths(firstOfMonth(sorted.at(-1) ?? today), 1);
  const least = addMonths(from, 6);
  const until = needed > least ? needed : least;
  return { from, until, days: daysBetween(from, until) };
}

/** Where a day stands, in percent of the width; beyond the ends when the day is. */
export function leftOf(day: LocalDate, { from, days }: TimeScale): number {
  return (daysBetween(from, day) / days) * 100;
}

/** How wide a period is, both days included, in percent. */
export function widthOf(from: LocalDate, to: LocalDate, { days }: TimeScale): number {
  return ((daysBetween(from, to) + 1) / days) * 100;
}

/** The days that a stretch of the width stands for, to the nearest whole one. */
export function daysIn(share: number, { days }: TimeScale): number {
  return Math.round(share * days);
}

/** Months to write above the axis: so few that they can be read. */
export function ticksOf(scale: TimeScale, most = 9): readonly Tick[] {
  const months = monthsIn(scale);
  const every = [1, 2, 3, 6, 12].find((each) => months.length / each <= most) ?? 24;
  return months.filter((_month, index) => index % every === 0).map((day) => ({ day, left: leftOf(day, scale) }));
}

/** First days of the months in which schools begin, within the scale. */
export function schoolTicksOf(scale: TimeScale): readonly Tick[] {
  return monthsIn(scale)
    .filter((day) => ['01', '08'].includes(day.slice(5, 7)))
    .map((day) => ({ day, left: leftOf(day, scale) }));
}

function monthsIn({ from, until }: TimeScale): readonly LocalDate[] {
  const months: LocalDate[] = [];
  for (let month = from; month < until; month = addMonths(month, 1)) months.push(month);
  return months;
}

function firstOfMonth(day: LocalDate): LocalDate {
  return localDate(`${String(yearOf(day)).padStart(4, '0')}-${day.slice(5, 7)}-01`);
}

/** A period moved by days, or only its last day. */
export function shifted(
  period: { readonly from: LocalDate; readonly to: LocalDate },
  days: number,
  part: 'whole' | 'end',
): {
  readonly from: LocalDate;
  readonly to: LocalDate;
} {
  if (part === 'whole') return { from: addDays(period.from, days), to: addDays(period.to, days) };
  const to = addDays(period.to, days);
  return { from: period.from, to: to < period.from ? period.from : to };
}
