import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import { conditionsOf, type Assessed, type ConditionOutcome, type ConditionResult } from '../engine/assessment';
import type { Facts } from '../facts/facts';
import type { AssessOptions } from '../engine/law';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Amount } from '../money/amount';

/** The full answer; fails the spec when the case is stopped or not automated. */
export function answerFor(measure: MeasureCode, facts: Facts, startsOn: string, options?: AssessOptions): Assessed {
  const answer = assess(measure, facts, localDate(startsOn), options);
  if (answer.kind !== 'assessed') throw new Error(`Not assessed: ${answer.kind}`);
  return answer;
}

/** One condition of the answer, by key. */
export function conditionIn(measure: MeasureCode, key: string, facts: Facts, startsOn: string, options?: AssessOptions): ConditionResult {
  const found = conditionsOf(answerFor(measure, facts, startsOn, options).requirements).find((one) => one.key === key);
  if (!found) throw new Error(`${measure} has no condition ${key} on ${startsOn}`);
  return found;
}

/** How one condition came out. */
export function outcomeFor(measure: MeasureCode, key: string, facts: Facts, startsOn: string, options?: AssessOptions): ConditionOutcome {
  return conditionIn(measure, key, facts, startsOn, options).outcome;
}

/** Ids of the warnings of the answer. */
export function warningsFor(measure: MeasureCode, facts: Facts, startsOn: string, options?: AssessOptions): readonly string[] {
  return answerFor(measure, facts, startsOn, options).warnings.map(({ id }) => id);
}

/** The amount of the answer; fails the spec when there is none. */
export function amountFor(measure: MeasureCode, facts: Facts, startsOn: string): Amount {
  const { amount } = answerFor(measure, facts, startsOn);
  if (!amount) throw new Error(`${measure} has no amount on ${startsOn}`);
  return amount;
}
