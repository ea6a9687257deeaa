import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  chainRules,
  combinationRules,
  complaintRules,
  decisionRules,
  registrationRules,
  type ChainRule,
  type CombinationRule,
  type Rule,
} from '@fotfeste/eligibility/domain';
import { placed } from './placed';
import type { RuleTopic, RuleView } from './rules.view';
import { testsOf } from './tests-of';

/** The rules that are no conditions of a measure: decisions, registration, complaints, measures at once and one after another. */
export function otherRules(asOf: LocalDate): readonly RuleView[] {
  return [
    ...decisionRules.map((rule) => plain(rule, 'decision', asOf)),
    ...registrationRules.map((rule) => plain(rule, 'registration', asOf)),
    ...complaintRules.map((rule) => plain(rule, 'complaint', asOf)),
    ...combinationRules.map((rule) => combination(rule, asOf)),
    ...chainRules.map((rule) => chain(rule, asOf)),
  ];
}

function plain({ id, kind, title, basis, inForce }: Rule, topic: RuleTopic, asOf: LocalDate): RuleView {
  const ids = [id];
  return { key: id, kind, title, basis, topic, ...without(ids), ...placed(id, [], inForce, asOf) };
}

function combination(rule: CombinationRule, asOf: LocalDate): RuleView {
  const { of, verdict, text, basis, inForce, rules = [], atSameHost } = rule;
  const [one, other] = of;
  return {
    ...without(rules),
    ...{ key: `B.26:${one}+${other}${atSameHost ? ':host' : ''}`, kind: 'technical', topic: 'combination', title: text, basis, verdict },
    measures: other === 'ANY' || other === 'ANY-MEASURE' ? [one] : [one, other],
    ...placed('B.26', [], inForce, asOf),
  };
}

function chain({ rule, then, before, text, basis, inForce, force }: ChainRule, asOf: LocalDate): RuleView {
  return {
    ...without(rule ? [rule] : []),
    ...{ key: `B.26:${[before].flat().join('+')}>${then}`, kind: force === 'law' ? 'discretionary' : 'information', topic: 'chain' },
    ...{ title: text, basis, measures: [then] },
    ...placed('B.26', [], inForce, asOf),
  };
}

/** What only conditions of a measure have. */
function without(ids: readonly string[]): Pick<RuleView, 'ids' | 'measures' | 'facts' | 'parameters' | 'notes' | 'tests'> {
  return { ids, measures: [], facts: [], parameters: [], notes: [], tests: testsOf(ids) };
}
