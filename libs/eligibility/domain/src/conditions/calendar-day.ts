import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** The day that a number of the unit `date` stands for: 20281231 is 31 December 2028. */
export function calendarDay(date: number): LocalDate {
  const digits = String(date);
  return localDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
}
