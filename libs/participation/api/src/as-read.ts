import type { LocalDate } from '@fotfeste/shared/kernel';

/** A day as one reads it: 20.11.2026. */
export function asRead(day: LocalDate): string {
  return day.split('-').reverse().join('.');
}
