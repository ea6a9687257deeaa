import { outcomeOf } from './assess';
import type { AssessmentResult } from './engine/assessment';
import type { AssessOptions } from './engine/law';
import type { Facts } from './facts/facts';

/** Whether the only thing that refuses is that there is no § 14 a decision yet: the law is asked again as if there were one. */
export function awaitsDecision(result: AssessmentResult, facts: Facts, options: AssessOptions): boolean {
  if (result.kind !== 'assessed' || result.outcome !== 'not-eligible' || facts.hasAssistanceDecision !== false) return false;
  const decided = outcomeOf(result.measure, { ...facts, hasAssistanceDecision: true }, result.startsOn, options);
  return decided !== undefined && decided !== 'not-eligible';
}
