import { addDays, daysBetween, merged, type LocalDate, type Period } from '@fotfeste/shared/kernel';

/** Days without any activity that are shown as a gap. The product's own choice; the law is silent. */
export const shortestGapDays = 7;

/** A stretch of the path in which nothing runs, both days included. */
export interface Gap {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}

/**
 * Where the path leaves the person without anything to take part in, from a day until the last step begins. `running` and `steps`
 * together make the path; one without a last day has no gap after it.
 */
export function gapsIn(periods: readonly Period[], from: LocalDate): readonly Gap[] {
  const ahead = merged(periods.filter(({ to }) => !to || to >= from));
  const gaps: Gap[] = [];
  let free: LocalDate | undefined = from;
  for (const period of ahead) {
    if (free && free < period.from) gaps.push(gap(free, addDays(period.from, -1)));
    free = period.to && addDays(period.to, 1);
    if (!free) break;
  }
  return gaps.filter(({ days }) => days >= shortestGapDays);
}

function gap(from: LocalDate, to: LocalDate): Gap {
  return { from, to, days: daysBetween(from, to) + 1 };
}
