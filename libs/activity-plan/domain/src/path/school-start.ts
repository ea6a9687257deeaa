import { addMonths, earliest, localDate, yearOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Training at ordinary schools, which take people in twice a year (policy-1, section 3.4). */
const atSchool: readonly MeasureCode[] = [
  'STUDIESPESIALISERING',
  'FAG_OG_YRKESOPPLAERING',
  'HOYERE_YRKESFAGLIG_UTDANNING',
  'HOYERE_UTDANNING',
];

/** Months in which schools begin: January and August. */
const schoolMonths = [1, 8] as const;

/** Whether the measure follows the school year. */
export function followsSchoolYear(measure: MeasureCode): boolean {
  return atSchool.includes(measure);
}

/** Whether the day lies in a month in which schools begin. */
export function isSchoolStart(day: LocalDate): boolean {
  return schoolMonths.some((month) => Number(day.slice(5, 7)) === month);
}

/** First day of the next month in which schools begin, the month of the day included. */
export function nextSchoolStart(day: LocalDate): LocalDate {
  const year = yearOf(day);
  const january = localDate(`${String(year).padStart(4, '0')}-01-01`);
  const months = [...schoolMonths, ...schoolMonths.map((month) => month + 12)];
  const starts = months.map((month) => addMonths(january, month - 1)).filter((start) => addMonths(start, 1) > day);
  const [first, ...rest] = starts;
  return first ? earliest(first, ...rest) : january;
}
