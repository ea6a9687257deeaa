import { addDays, type LocalDate } from './local-date';

/** Days from `from` to `to`, both included; without `to` it is still running. */
export interface Period {
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** Whether the day lies in the period. */
export function contains(period: Period, day: LocalDate): boolean {
  return period.from <= day && (!period.to || day <= period.to);
}

/** Whether two periods share at least one day. */
export function overlaps(left: Period, right: Period): boolean {
  return (!right.to || left.from <= right.to) && (!left.to || right.from <= left.to);
}

/** Overlapping and adjoining periods joined, in order of time. */
export function merged(periods: readonly Period[]): readonly Period[] {
  const sorted = [...periods].sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const result: Period[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (!last || (last.to && next.from > addDays(last.to, 1))) result.push(next);
    else if (last.to && (!next.to || next.to > last.to))
      result[result.length - 1] = next.to ? { ...last, to: next.to } : { from: last.from };
  }
  return result;
}
