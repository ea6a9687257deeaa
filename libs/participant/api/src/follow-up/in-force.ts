import type { LocalDate, Period } from '@fotfeste/shared/kernel';

/** Whether a period still runs after today: one whose last day is today no longer stands in the way. */
export function isInForce(today: LocalDate): (period: Period) => boolean {
  return ({ to }) => to === undefined || to > today;
}
