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
    for (const { condition, length } of conditionsOf(measure)) {
      const inForce = bothOf(condition.inForce, measure.inForce);
      if (!inForce) continue;
      const name = `${condition.key} ${condition.inForce.from} ${condition.title.nb}`;
      const entry = found.get(name) ?? { condition, windows: [], measures: new Set(), ids: new Set([condition.id]), ...given({ length }) };
      entry.windows.push(inForce);
      entry.measures.add(measure.code);
      for (const id of condition.alsoIds ?? []) entry.ids.add(id);
      found.set(name, entry);
    }
  return [...[...found.values()].map((one) => conditionRule(one, asOf)), ...amountRules(asOf)];
}

/** A condition, with all that its measures say of it. */
interface Found {
  readonly condition: Condition;
  /** Days that it and a measure have in common. */
  readonly windows: InForce[];
  readonly measures: Set<MeasureCode>;
  readonly ids: Set<string>;
  /** The number a step of the longest duration leans on. */
  readonly length?: ParameterId;
}

function conditionsOf({ requirements, duration }: Measure): readonly Pick<Found, 'condition' | 'length'>[] {
  const alone = (condition: Condition) => ({ condition });
  return [
    ...requirements.flatMap(conditionsIn).map(alone),
    ...(duration?.steps ?? []).flatMap(({ within, parameter, allRequires }) => [
      { condition: within, length: parameter },
      ...allRequires.flatMap(conditionsIn).map(alone),
    ]),
  ];
}

function conditionRule({ condition, windows, length, measures, ids }: Found, asOf: LocalDate): RuleView {
  const inForce = spanOf(windows);
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
      ...placed(id, codes, spanOf(measures.map(({ inForce }) => inForce)), asOf),
      notes: [rounding.text, ...notes],
      tests: testsOf(ids),
    };
  });
}

/** From the first day of any of them to the last of any. */
function spanOf(windows: readonly InForce[]): InForce {
  const [first] = [...windows].sort((one, other) => (one.from < other.from ? -1 : 1));
  if (!first) throw new RangeError('A rule belongs to a measure');
  const ends = windows.map(({ to }) => to).filter((to) => to !== undefined);
  const { to: _to, ...begins } = first;
  return ends.length < windows.length ? begins : { ...begins, ...given({ to: ends.sort().at(-1) }) };
}
