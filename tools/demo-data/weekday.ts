import { addDays, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';

/** The day itself, or the Monday after: nobody meets, begins or sends letters at the weekend. */
export function weekdayFrom(day: LocalDate): LocalDate {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}
