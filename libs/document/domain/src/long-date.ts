import type { Language, LocalDate } from '@fotfeste/shared/kernel';

const norwegian = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

/** The day with the month in words, as letters write it: 21. november 2026. */
export function longDate(date: LocalDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  const at = (month ?? 1) - 1;
  return language === 'en' ? `${day} ${english[at]} ${year}` : `${day}. ${norwegian[at]} ${year}`;
}
