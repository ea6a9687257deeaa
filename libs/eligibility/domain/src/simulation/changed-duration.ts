import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Duration, DurationStepResult } from '../engine/duration';
import { unlessStopped } from '../engine/stopped';
import type { Facts } from '../facts/facts';
import type { ChangedLaw } from './changed-law';

/** What somebody is told about how long a measure may last. */
export type DurationTold = Pick<Duration, 'maximum' | 'latestEnd' | 'nextDecisionOn'>;

/** How long a measure may last for somebody, under the law as it is and as it would be. */
export interface ChangedDuration {
  readonly from: DurationTold;
  readonly to: DurationTold;
  /** Ids of the steps that are otherwise. */
  readonly steps: readonly string[];
}

/** The duration for one person, measure and day under both laws; undefined when what is told is the same, or is not known under one of them. */
export function changedDuration(
  { before, after }: Pick<ChangedLaw, 'before' | 'after'>,
  measure: MeasureCode,
  facts: Facts,
  startsOn: LocalDate,
): ChangedDuration | undefined {
  const from = unlessStopped(() => before.duration(measure, facts, startsOn));
  const to = unlessStopped(() => after.duration(measure, facts, startsOn));
  if (!from || !to || isToldAlike(from, to)) return undefined;
  return { from: told(from), to: told(to), steps: [...new Set(stepsApart(from.steps, to.steps))] };
}

function isToldAlike(one: Duration, other: Duration): boolean {
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}

function told({ maximum, latestEnd, nextDecisionOn }: Duration): DurationTold {
  return { maximum, ...(latestEnd ? { latestEnd } : {}), ...(nextDecisionOn ? { nextDecisionOn } : {}) };
}

function stepsApart(before: readonly DurationStepResult[], after: readonly DurationStepResult[]): readonly string[] {
  const standing = ({ id, total, outcome }: DurationStepResult): string => JSON.stringify([id, total, outcome]);
  const [were, are] = [new Set(before.map(standing)), new Set(after.map(standing))];
  const gone = before.filter((step) => !are.has(standing(step)));
  const come = after.filter((step) => !were.has(standing(step)));
  return [...gone, ...come].map(({ id }) => id);
}
