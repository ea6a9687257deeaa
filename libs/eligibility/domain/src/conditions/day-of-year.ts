import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** The day of a year that a `month and day` stands for: 831 is 31 August. */
export function dayOfYear(year: number, monthAndDay: number): LocalDate {
  const digits = String(monthAndDay).padStart(4, '0');
  return localDate(`${year}-${digits.slice(0, 2)}-${digits.slice(2)}`);
}
