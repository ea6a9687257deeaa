import { addDays, addMonths, type LocalDate, localDate, weekdayOf, weekOf } from '@fotfeste/shared/kernel';

/** One line of a calendar: its number and its seven days, Monday first. */
export interface CalendarWeek {
  readonly number: number;
  readonly days: readonly LocalDate[];
}

/** The weeks that hold a day of the month, with the neighbours' days in the first and last week. */
export function weeksOfMonth(day: LocalDate): readonly CalendarWeek[] {
  const first = localDate(`${day.slice(0, 7)}-01`);
  const weeks: CalendarWeek[] = [];
  for (let monday = addDays(first, 1 - weekdayOf(first)); monday < addMonths(first, 1); monday = addDays(monday, 7)) {
    const start = monday;
    weeks.push({ number: weekOf(start).week, days: Array.from({ length: 7 }, (_each, index) => addDays(start, index)) });
  }
  return weeks;
}

/** Where an arrow, Home, End or Page key leads from a day; undefined for other keys. */
export function dayAfterKey(day: LocalDate, key: string): LocalDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}
