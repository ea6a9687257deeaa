import { given, type LocalDate } from '@fotfeste/shared/kernel';
import {
  allMeasures,
  conditionsIn,
  type AmountPlan,
  type Condition,
  type InForce,
  type Measure,
  type MeasureCode,
  type ParameterId,
} from '@fotfeste/eligibility/domain';
import { bothOf, placed } from './placed';
import type { RuleView } from './rules.view';
import { testsOf } from './tests-of';
import { withNumbers } from './with-numbers';

/** Each version of each condition and amount once, with every measure that has it. */
export function measureRules(asOf: LocalDate): readonly RuleView[] {
  const found = new Map<string, Found>();
  for (const measure of allMeasures)
    for (const one of conditionsOf(measure)) {
      const name = `${one.condition.key} ${one.inForce.from} ${one.condition.title.nb}`;
      const entry = found.get(name) ?? { ...one, measures: new Set(), ids: new Set([one.condition.id]) };
      entry.measures.add(measure.code);
      for (const id of one.condition.alsoIds ?? []) entry.ids.add(id);
      found.set(name, entry);
    }
  return [...[...found.values()].map((one) => conditionRule(one, asOf)), ...amountRules(asOf)];
}

/** A condition in the days that it and its measure have in common. */
interface Timed {
  readonly condition: Condition;
  readonly inForce: InForce;
  /** The number a step of the longest duration leans on. */
  readonly length?: ParameterId;
}

interface Found extends Timed {
  readonly measures: Set<MeasureCode>;
  readonly ids: Set<string>;
}

function conditionsOf({ inForce: window, requirements, duration }: Measure): readonly Timed[] {
  const timed = (condition: Condition, length?: ParameterId): readonly Timed[] => {
    const inForce = bothOf(condition.inForce, window);
    return inForce ? [{ condition, inForce, ...given({ length }) }] : [];
  };
  return [
    ...requirements.flatMap(conditionsIn).flatMap((one) => timed(one)),
    ...(duration?.steps ?? []).flatMap(({ within, parameter, allRequires }) => [
      ...timed(within, parameter),
      ...allRequires.flatMap(conditionsIn).flatMap((one) => timed(one)),
    ]),
  ];
}

function conditionRule({ condition, inForce, length, measures, ids }: Found, asOf: LocalDate): RuleView {
  const { key, id, kind, title, basis, asks = [], note, neededBy = 'offer' } = condition;
  const numbers = condition.kind === 'information' ? (condition.numbers ?? {}) : {};
  return {
    ...{ key, ids: [...ids], kind, title, basis, measures: [...measures], topic: 'measure', facts: asks },
    ...placed(id, [...measures], inForce, asOf),
    parameters: [...(length ? [length] : []), ...new Set(Object.values(numbers))],
    notes: note ? [note] : [],
    tests: testsOf([...ids]),
    ...(kind === 'hard' || kind === 'discretionary' ? { neededBy } : {}),
    ...(condition.kind === 'discretionary' ? { question: condition.question } : {}),
    ...(condition.kind === 'information' ? { text: withNumbers(condition.text, numbers, inForce, asOf) } : {}),
  };
}

/** What is paid, for as long as the measures that pay it are there. */
function amountRules(asOf: LocalDate): readonly RuleView[] {
  const plans = new Map<AmountPlan, readonly Measure[]>();
  for (const measure of allMeasures) if (measure.amount) plans.set(measure.amount, [...(plans.get(measure.amount) ?? []), measure]);
  return [...plans].map(([{ id, title, basis, asks, parameters, rounding, notes }, measures]): RuleView => {
    const codes = [...new Set(measures.map(({ code }) => code))];
    const ids = [id];
    return {
      ...{ key: `${id}:amount`, ids, kind: 'information', title, basis, measures: codes, topic: 'amount', facts: asks, parameters },
      ...placed(id, codes, spanOf(measures), asOf),
      notes: [rounding.text, ...notes],
      tests: testsOf(ids),
    };
  });
}

/** From the first day of any of them to the last of any. */
function spanOf(measures: readonly Measure[]): InForce {
  const windows = measures.map(({ inForce }) => inForce).sort((one, other) => (one.from < other.from ? -1 : 1));
  const [first] = windows;
  if (!first) throw new RangeError('An amount belongs to a measure');
  const ends = windows.map(({ to }) => to).filter((to) => to !== undefined);
  const { to: _to, ...begins } = first;
  return ends.length < windows.length ? begins : { ...begins, ...given({ to: ends.sort().at(-1) }) };
}
