import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Information } from './assessment';
import { isInForce } from './basis';
import type { Condition, InformationCondition } from './condition';
import { durationRequirement, type DurationPlan, type DurationStep } from './duration-plan';
import { leafOf, type Leaf } from './leaf';
import type { Measure } from './measure';
import type { ParameterId } from '../parameters';
import { conditionsIn, isGroup, type Group, type Requirement } from './requirement';

/** Several nodes that belong together. */
export interface Branch {
  readonly type: 'branch';
  readonly index: number;
  readonly group: Group;
  readonly of: readonly Node[];
  /** The status after which no further branch matters: a failure for all-of, a success for the others. */
  readonly settledBy: 0 | 4;
}

export type Node = Leaf | Branch;

/** A step of the duration with the conditions that open it. */
export interface CompiledStep {
  readonly step: DurationStep;
  readonly requires: readonly Node[];
  readonly requiresInWords: readonly LocalizedText[];
}

/** A measure with only what is in force during one stretch of days, its tree flattened to numbered nodes. */
export interface CompiledMeasure {
  readonly measure: Measure;
  readonly nodes: readonly Node[];
  readonly nodeCount: number;
  readonly warnings: readonly Leaf[];
  /** Information that always follows, made once. */
  readonly information: readonly Information[];
  readonly conditionalInformation: readonly { readonly condition: InformationCondition; readonly information: Information }[];
  readonly plan: DurationPlan | undefined;
  readonly steps: readonly CompiledStep[];
}

/** Prepares a measure for the rules in force on a day; `number` gives the parameters of that day as sentences speak of them. */
export function compileMeasure(measure: Measure, on: LocalDate, number: (id: ParameterId) => number | undefined): CompiledMeasure {
  let count = 0;
  const nodeOf = (requirement: Requirement): Node | undefined => {
    if (isGroup(requirement)) {
      const branches = requirement.of.map(nodeOf);
      const of = branches.filter((node) => node !== undefined);
      if (requirement.operator === 'unless' && !branches[0]) return undefined;
      if (of.length < 2) return of[0];
      return { type: 'branch', index: count++, group: requirement, of, settledBy: requirement.operator === 'all-of' ? 0 : 4 };
    }
    return isInForce(requirement.inForce, on) ? leaf(requirement) : undefined;
  };
  const leaf = (condition: Condition): Leaf => leafOf(condition, measure.code, count++);

  const steps = (measure.duration?.steps ?? []).filter((step) => isInForce(step.inForce, on));
  const written = steps.length > 0 ? [...measure.requirements, durationRequirement(steps)] : measure.requirements;
  const inForce = written.filter((requirement) => isGroup(requirement) || isInForce(requirement.inForce, on));
  const alone = inForce.filter((requirement): requirement is Condition => !isGroup(requirement));
  const texts = alone.filter((one) => one.kind === 'information').filter((one) => hasNumbers(one, number));
  const deciding = inForce.filter((one) => isGroup(one) || one.kind === 'hard' || one.kind === 'discretionary');
  const nodes = deciding.map(nodeOf).filter((node) => node !== undefined);
  return {
    measure,
    nodes,
    warnings: alone.filter((one) => one.kind === 'technical').map(leaf),
    information: texts.filter((one) => !one.shownWhen).map((one) => informationOf(one, number)),
    conditionalInformation: texts
      .filter((one) => one.shownWhen)
      .map((condition) => ({ condition, information: informationOf(condition, number) })),
    plan: measure.duration,
    steps: steps.map((step) => ({
      step,
      requires: step.allRequires.map(nodeOf).filter((node) => node !== undefined),
      requiresInWords: step.allRequires.flatMap(conditionsIn).map(({ title }) => title),
    })),
    nodeCount: count,
  };
}

/** A text whose number is not known that day is left out: information never stops a case. */
function hasNumbers(condition: InformationCondition, number: (id: ParameterId) => number | undefined): boolean {
  return Object.values(condition.numbers ?? {}).every((id) => number(id) !== undefined);
}

function informationOf(condition: InformationCondition, number: (id: ParameterId) => number | undefined): Information {
  const numbers = Object.entries(condition.numbers ?? {}).map(([place, id]) => [place, number(id) ?? 0] as const);
  return {
    id: condition.id,
    audience: condition.audience,
    title: condition.title,
    text: { text: condition.text, values: Object.fromEntries(numbers) },
    basis: condition.basis,
    ...(condition.task ? { task: condition.task } : {}),
  };
}
