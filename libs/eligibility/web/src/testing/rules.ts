import type { Rule, RuleNumber, Rules } from '../views';

const text = (nb: string) => ({ nb, nn: nb, en: nb });

/** A rule of the law as the server tells it: the lowest age, or what the changes say. */
export function aRule(changes: Partial<{ -readonly [Field in keyof Rule]: Rule[Field] }> = {}): Rule {
  const rule: Rule = {
    key: 'GEN-05',
    ids: ['GEN-05', 'ATR-01'],
    topic: 'measure',
    chapter: 'GEN',
    state: 'in-force',
    kind: 'hard',
    title: text('Deltakeren har fylt 16 år'),
    basis: {
      law: 'FOR-2015-12-11-1598',
      section: '§ 1-3 tredje ledd',
      source: 'TF',
      confidence: 'high',
      quote: 'Tiltaksdeltakere må ha fylt 16 år.',
    },
    from: '2025-08-01',
    startNotFound: false,
    measures: ['ARBEIDSTRENING'],
    facts: ['born'],
    parameters: ['GEN.MIN_AGE'],
    neededBy: 'offer',
    notes: [],
    tests: ['libs/eligibility/domain/src/conditions/age.spec.ts'],
  };
  return Object.assign(rule, changes);
}

/** A number of the law: the lowest age. */
export function aNumber(changes: Partial<{ -readonly [Field in keyof RuleNumber]: RuleNumber[Field] }> = {}): RuleNumber {
  const stretch = { from: '2016-01-01', value: 16, startNotFound: true };
  const number: RuleNumber = {
    id: 'GEN.MIN_AGE',
    chapter: 'GEN',
    state: 'in-force',
    title: text('Laveste alder'),
    unit: 'years',
    law: 'FOR-2015-12-11-1598',
    section: '§ 1-3',
    source: 'TF',
    confidence: 'high',
    now: stretch,
    stretches: [stretch],
    tests: [],
  };
  return Object.assign(number, changes);
}

/** Everything about the rules of a day. */
export function theRules(changes: Partial<{ -readonly [Field in keyof Rules]: Rules[Field] }> = {}): Rules {
  const rules: Rules = {
    asOf: '2026-11-21',
    changesOn: ['2016-01-01', '2025-08-01', '2026-09-01', '2027-01-01'],
    measures: [],
    rules: [aRule()],
    parameters: [aNumber()],
    notAutomated: ['AKTIVITETSPENGER'],
  };
  return Object.assign(rules, changes);
}
