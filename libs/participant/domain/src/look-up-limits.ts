import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** How many identity numbers one adviser may look up, from a day on. */
export interface LookUpLimits {
  readonly from: LocalDate;
  readonly perMinute: number;
  readonly perDay: number;
}

/**
 * The limits through time, the newest last. The product's own choice: far above what work at a counter takes, far below what it takes to try
 * numbers one after the other. A changed limit is a new line with a new day.
 */
export const lookUpLimits: readonly LookUpLimits[] = [{ from: localDate('2026-01-01'), perMinute: 60, perDay: 600 }];

/** The limits of a day; the first ones for days before them. */
export function lookUpLimitsOn(day: LocalDate): LookUpLimits {
  const limits = lookUpLimits.filter(({ from }) => from <= day).at(-1) ?? lookUpLimits[0];
  if (!limits) throw new Error('There is no limit at all');
  return limits;
}
