import { given, type LocalDate } from '@fotfeste/shared/kernel';
import {
  allMeasures,
  combinationRules,
  conditionsIn,
  decisionRules,
  isAutomated,
  isInForce,
  measureCodes,
  measureDefinitions,
  registrationRules,
  theLaw,
  type Condition,
  type InForce,
  type Measure,
  type MeasureCode,
  type Rule,
} from '@fotfeste/eligibility/domain';
import { parametersOn } from './parameters-in-force';
import type { RulesView, RuleView } from './rules.view';

/** Every rule and number that applies on the day, from the objects that run. */
export function rulesInForce(asOf: LocalDate): RulesView {
  return {
    asOf,
    changesOn: theLaw.changesOn,
    rules: [
      ...measureRules(asOf),
      ...decisionRules.filter(({ inForce }) => isInForce(inForce, asOf)).map((rule) => otherRule(rule, 'decision')),
      ...registrationRules.filter(({ inForce }) => isInForce(inForce, asOf)).map((rule) => otherRule(rule, 'registration')),
      ...combinations(asOf),
    ],
    parameters: parametersOn(asOf),
    notAutomated: measureCodes.filter((code) => measureDefinitions[code].nature !== 'benefit' && !isAutomated(code)),
  };
}

/** Each condition once, with the measures it belongs to. */
function measureRules(asOf: LocalDate): readonly RuleView[] {
  const found = new Map<string, { readonly condition: Condition; readonly measures: Set<MeasureCode>; readonly ids: Set<string> }>();
  for (const measure of allMeasures.filter(({ inForce }) => isInForce(inForce, asOf)))
    for (const condition of conditionsOf(measure).filter(({ inForce }) => isInForce(inForce, asOf))) {
      const entry = found.get(condition.key) ?? { condition, measures: new Set(), ids: new Set([condition.id]) };
      entry.measures.add(measure.code);
      for (const id of condition.alsoIds ?? []) entry.ids.add(id);
      found.set(condition.key, entry);
    }
  return [...found.values()].map(({ condition, measures, ids }) => measureRule(condition, [...measures], [...ids]));
}

function conditionsOf({ requirements, duration }: Measure): readonly Condition[] {
  const steps = (duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]);
  return [...requirements.flatMap(conditionsIn), ...steps];
}

function measureRule(condition: Condition, measures: readonly MeasureCode[], ids: readonly string[]): RuleView {
  const { key, kind, title, basis, inForce, asks, note } = condition;
  return {
    ...{ key, ids, kind, title, basis, measures, topic: 'measure' as const, facts: asks ?? [] },
    ...period(inForce),
    ...given({ note, question: condition.kind === 'discretionary' ? condition.question : undefined }),
  };
}

function otherRule({ id, kind, title, basis, inForce }: Rule, topic: 'decision' | 'registration'): RuleView {
  return { key: id, ids: [id], kind, title, basis, topic, measures: [], facts: [], ...period(inForce) };
}

function combinations(asOf: LocalDate): readonly RuleView[] {
  return combinationRules
    .filter(({ inForce }) => isInForce(inForce, asOf))
    .map(({ of: [one, other], verdict, text, basis, inForce }) => ({
      ...{
        key: `${one}+${other}`,
        ids: [],
        kind: 'technical' as const,
        title: text,
        basis,
        verdict,
        facts: [],
        topic: 'combination' as const,
      },
      measures: other === 'ANY' || other === 'ANY-MEASURE' ? [one] : [one, other],
      ...period(inForce),
    }));
}

function period({ from, to, startNotFound }: InForce): Pick<RuleView, 'from' | 'to' | 'startNotFound'> {
  return { from, startNotFound: startNotFound ?? false, ...given({ to }) };
}
