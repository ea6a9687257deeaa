import type { InForce } from './basis';
import type { DurationPlan } from './duration-plan';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { AmountPlan } from '../money/amount-plan';
import type { Requirement } from './requirement';

/** A measure's rules while one version of its chapter is in force. A changed chapter is a new object. */
export interface Measure {
  readonly code: MeasureCode;
  readonly inForce: InForce;
  /** From top to bottom, in the order of the regulation; technical rules and information stand among them. */
  readonly requirements: readonly Requirement[];
  readonly duration?: DurationPlan;
  /** What is paid in kroner, and how it is calculated. */
  readonly amount?: AmountPlan;
}

/** Writes down a measure's rules. */
export function measure(definition: Measure): Measure {
  return definition;
}
