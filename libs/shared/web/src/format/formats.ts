import { type LocalDate, type Ore, weekOf } from '@fotfeste/shared/kernel';

const number = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 2 });
const cents = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const time = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** 20.11.2026 */
export function formatDate(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** 20.11. */
export function formatDayAndMonth(date: LocalDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.`;
}

/** 47, the number that the calendar on the wall shows. */
export function formatWeek(date: LocalDate): string {
  return String(weekOf(date).week);
}

/** 1 234 567,5 with spaces that do not break. */
export function formatNumber(value: number): string {
  return number.format(value).replaceAll(/\s/g, '\u00a0');
}

/** 1 234 kr, or 1 234,50 kr when there are øre. */
export function formatMoney(ore: Ore): string {
  const kroner = ore / 100;
  return `${(Number.isInteger(kroner) ? number : cents).format(kroner).replaceAll(/\s/g, '\u00a0')}\u00a0kr`;
}

/** 10.42 on the clock in Oslo. */
export function formatTime(instant: string | Date): string {
  return time.format(new Date(instant)).replace(':', '.');
}

/** 20.11.2026 10.42 on the clock in Oslo. */
export function formatDateTime(instant: string | Date): string {
  return `${formatDate(day.format(new Date(instant)) as LocalDate)} ${formatTime(instant)}`;
}

/** First six digits, then the five that are only shown on request: 118887 ••••• or 118887 12345. */
export function formatIdentityNumber(digits: string, shown: 'masked' | 'whole'): string {
  return `${digits.slice(0, 6)}\u00a0${shown === 'whole' ? digits.slice(6) : '•••••'}`;
}
