import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** How many different changes of the law somebody who gets numbers alone may try in a day, from a day on. */
export interface SimulationLimit {
  readonly from: LocalDate;
  readonly perDay: number;
}

/** The limits through time, the newest last. The product's own choice: enough to work on a change, too few to take the noise away by asking again. */
export const simulationLimits: readonly SimulationLimit[] = [{ from: localDate('2026-01-01'), perDay: 30 }];

/** The limit of a day; the first one for days before it. */
export function simulationsPerDay(day: LocalDate): number {
  const limit = simulationLimits.filter(({ from }) => from <= day).at(-1) ?? simulationLimits[0];
  if (!limit) throw new Error('There is no limit at all');
  return limit.perDay;
}
