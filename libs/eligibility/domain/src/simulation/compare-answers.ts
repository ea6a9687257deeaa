import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Law } from '../engine/law';
import type { Facts } from '../facts/facts';
import type { ChangedLaw } from './changed-law';

/** An outcome, or that the case is stopped because a rule or number is not known that day. */
export const simulatedOutcomes = ['not-eligible', 'missing-facts', 'needs-assessment', 'eligible', 'stopped'] as const;
export type SimulatedOutcome = (typeof simulatedOutcomes)[number];

/** An answer that is otherwise under the changed law. */
export interface ChangedAnswer {
  readonly measure: MeasureCode;
  readonly from: SimulatedOutcome;
  readonly to: SimulatedOutcome;
  /** Ids of the rules that decide the new answer. */
  readonly decidedBy: readonly string[];
}

/** The answer for one person, measure and day under both laws; undefined when it is the same. */
export function changedAnswer(
  { before, after }: ChangedLaw,
  measure: MeasureCode,
  facts: Facts,
  startsOn: LocalDate,
): ChangedAnswer | undefined {
  const from = outcomeUnder(before, measure, facts, startsOn);
  const to = outcomeUnder(after, measure, facts, startsOn);
  if (from === to) return undefined;
  const answer = after.assess(measure, facts, startsOn);
  return { measure, from, to, decidedBy: answer.kind === 'assessed' ? answer.decidedBy : [] };
}

function outcomeUnder(law: Law, measure: MeasureCode, facts: Facts, startsOn: LocalDate): SimulatedOutcome {
  return law.outcome(measure, facts, startsOn) ?? 'stopped';
}
