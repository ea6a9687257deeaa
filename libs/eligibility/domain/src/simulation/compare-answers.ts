import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Law } from '../engine/law';
import type { Facts } from '../facts/facts';
import { changedDuration, type ChangedDuration } from './changed-duration';
import type { ChangedLaw } from './changed-law';

/** An outcome, or that the case is stopped because a rule or number is not known that day. */
export const simulatedOutcomes = ['not-eligible', 'missing-facts', 'needs-assessment', 'eligible', 'stopped'] as const;
export type SimulatedOutcome = (typeof simulatedOutcomes)[number];

/** An answer that is otherwise under the changed law: the outcome, how long the measure may last, or both. */
export interface ChangedAnswer {
  readonly measure: MeasureCode;
  readonly from: SimulatedOutcome;
  readonly to: SimulatedOutcome;
  /** Ids of the rules that decide the new outcome; of the steps that are otherwise when only the duration is. */
  readonly decidedBy: readonly string[];
  /** Absent when it is the same, or when the measure is not possible under one of the laws. */
  readonly duration?: Omit<ChangedDuration, 'steps'>;
}

/** The answer for one person, measure and day under both laws; undefined when it is the same. */
export function changedAnswer(
  { before, after }: Pick<ChangedLaw, 'before' | 'after'>,
  measure: MeasureCode,
  facts: Facts,
  startsOn: LocalDate,
): ChangedAnswer | undefined {
  const from = outcomeUnder(before, measure, facts, startsOn);
  const to = outcomeUnder(after, measure, facts, startsOn);
  const lasts = mayLast(from) && mayLast(to) ? changedDuration({ before, after }, measure, facts, startsOn) : undefined;
  if (from === to && !lasts) return undefined;
  const duration = lasts ? { duration: { from: lasts.from, to: lasts.to } } : {};
  if (from === to) return { measure, from, to, decidedBy: lasts?.steps ?? [], ...duration };
  const answer = after.assess(measure, facts, startsOn);
  return { measure, from, to, decidedBy: answer.kind === 'assessed' ? answer.decidedBy : [], ...duration };
}

/** How long something may last that is not possible, or cannot be decided, is of no interest. */
function mayLast(outcome: SimulatedOutcome): boolean {
  return outcome !== 'not-eligible' && outcome !== 'stopped';
}

function outcomeUnder(law: Law, measure: MeasureCode, facts: Facts, startsOn: LocalDate): SimulatedOutcome {
  return law.outcome(measure, facts, startsOn) ?? 'stopped';
}
