import { addDays, addMonths, merged, type LocalDate, type Period } from '@fotfeste/shared/kernel';

/**
 * Whole months of the latest unbroken sick leave up to a day; full and graded leave count the same (rulebook E-25). Undefined
 * when none had begun.
 */
export function sickLeaveMonths(leaves: readonly Period[], on: LocalDate): number | undefined {
  const last = merged(leaves.filter(({ from }) => from <= on)).at(-1);
  if (!last) return undefined;
  const dayAfter = !last.to || last.to > on ? on : addDays(last.to, 1);
  let months = 0;
  while (addMonths(last.from, months + 1) <= dayAfter) months += 1;
  return months;
}
