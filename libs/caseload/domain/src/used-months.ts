import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';

/** How much of a longest duration is used, as a list says it: `21 of 24 months`. */
export interface UsedMonths {
  readonly used: number;
  readonly max: number;
}

/** Whole months used on a day, and in all, of a clock that runs from one day to another. Before its first day nothing is used. */
export function usedMonths(clock: { readonly from: LocalDate; readonly to: LocalDate }, today: LocalDate): UsedMonths {
  const max = wholeMonths(clock.from, clock.to);
  return { used: Math.min(wholeMonths(clock.from, today < clock.to ? today : clock.to), max), max };
}

/** Months completed from the first day to the end of the last. */
function wholeMonths(from: LocalDate, to: LocalDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= addDays(to, 1)) months += 1;
  return months;
}
