import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AssessmentResult, Outcome } from './engine/assessment';
import type { Duration } from './engine/duration';
import type { Facts } from './facts/facts';
import { prepareLaw, type AssessOptions } from './engine/law';
import type { MeasureCode } from './catalogue/measure-codes';
import { allMeasures } from './measures';
import { allParameters, type ParameterId } from './parameters';

/** The law as it is written in this room, prepared once. */
export const theLaw = prepareLaw(allMeasures, allParameters);

/** May this person take part in this measure from this day? Answers with every condition, or says why it cannot. */
export function assess(measure: MeasureCode, facts: Facts, startsOn: LocalDate, options?: AssessOptions): AssessmentResult {
  return theLaw.assess(measure, facts, startsOn, options);
}

/** Only the outcome, for many people at once; `undefined` when the case is stopped or the measure not automated. */
export function outcomeOf(measure: MeasureCode, facts: Facts, startsOn: LocalDate, options?: AssessOptions): Outcome | undefined {
  return theLaw.outcome(measure, facts, startsOn, options);
}

/** Used, left, next decision day and steps of extension; `undefined` without a limit or without known earlier time. */
export function durationOf(measure: MeasureCode, facts: Facts, startsOn: LocalDate): Duration | undefined {
  return theLaw.duration(measure, facts, startsOn);
}

/** Whether the measure has rules that apply on a day. */
export function measureInForce(measure: MeasureCode, on: LocalDate): boolean {
  return theLaw.measureInForce(measure, on);
}

/** Whether the measure's chapter is in the engine at all. */
export function isAutomated(measure: MeasureCode): boolean {
  return theLaw.isAutomated(measure);
}

/** A number of the law on a day; throws `NoParameterValue` when there is none. */
export function parameterOn(id: ParameterId, on: LocalDate): number {
  return theLaw.parameter(id, on);
}
