import { daysBetween, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { I18n } from '@fotfeste/shared/web';

/** Days left to the first employer, or past it, in words. */
export function countdown(due: string, today: LocalDate, i18n: I18n): string {
  const days = daysBetween(today, localDate(due));
  return days < 0 ? i18n.counted('participation.ips.first.over', -days) : i18n.counted('participation.ips.first.left', days);
}
