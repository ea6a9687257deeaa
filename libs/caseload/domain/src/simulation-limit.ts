import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

/** How many different questions somebody who gets numbers alone may ask in a day, and in any thirty days, from a day on. One for each measure. */
export interface SimulationLimit {
  readonly from: LocalDate;
  readonly perDay: number;
  readonly perThirtyDays: number;
}

/**
 * The limits through time, the newest last. The product's own choice: enough to work on a change, too few to take the noise away by asking in other
 * words. With what they allow in thirty days the guess about one person is right in fewer than 60 of 100 (`simulation-averaging.spec`).
 */
export const simulationLimits: readonly [SimulationLimit, ...SimulationLimit[]] = [
  { from: localDate('2026-01-01'), perDay: 30, perThirtyDays: 40 },
];

/** The limit of a day; the first one for days before it. */
export function simulationLimitOn(day: LocalDate): SimulationLimit {
  return simulationLimits.filter(({ from }) => from <= day).at(-1) ?? simulationLimits[0];
}

/** How many questions a request is: the same person may be in the numbers of each measure that it changes, each moved by noise of its own. */
export function questionsIn(changes: readonly { readonly measure?: string }[]): number {
  return Math.max(1, new Set(changes.flatMap(({ measure }) => measure ?? [])).size);
}
