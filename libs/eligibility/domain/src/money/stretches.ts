import { addDays, addMonths, daysBetween, localDate, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';

/** Days inside one calendar month on which nothing about the calculation changes, both included. */
export interface CalculatedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
  /** Days of the whole calendar month. */
  readonly daysInMonth: number;
}

/** The period cut at each new month and at each of the given days, in order of time; made one by one, so that a stop costs nothing. */
export function* stretchesOf(
  period: { readonly from: LocalDate; readonly to: LocalDate },
  cutsOn: readonly LocalDate[],
): Generator<CalculatedDays> {
  const cuts = [...cutsOn].sort();
  let from = period.from;
  while (from <= period.to) {
    const month = firstOfMonth(from);
    const nextMonth = addMonths(month, 1);
    const nextCut = cuts.find((day) => day > from);
    const next = nextCut && nextCut < nextMonth ? nextCut : nextMonth;
    const to = next > period.to ? period.to : addDays(next, -1);
    yield { from, to, days: daysBetween(from, to) + 1, daysInMonth: daysBetween(month, nextMonth) };
    from = addDays(to, 1);
  }
}

/** Mondays to Fridays among the days, both ends included. */
export function weekdaysIn({ from, to }: { readonly from: LocalDate; readonly to: LocalDate }): number {
  const days = daysBetween(from, to) + 1;
  const first = weekdayOf(from);
  const rest = Array.from({ length: days % 7 }, (_, index) => ((first - 1 + index) % 7) + 1);
  return Math.floor(days / 7) * 5 + rest.filter((day) => day <= 5).length;
}

/** The calendar month of a day, `yyyy-mm`. */
export function monthOf(day: LocalDate): string {
  return day.slice(0, 7);
}

function firstOfMonth(day: LocalDate): LocalDate {
  return localDate(`${monthOf(day)}-01`);
}
