import { languages, localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { chainRules, combinationRules } from './combination';
import { complaintRules } from './complaint-rules';
import type { At, Condition, HardCondition } from './engine/condition';
import type { Parameter } from './engine/parameter';
import { decisionRules } from './decision-rules';
import { factDefinitions } from './facts/facts';
import type { FactName, Facts } from './facts/facts';
import { measureDefinitions } from './catalogue/measure-definitions';
import { allMeasures } from './measures';
import { allParameters, type ParameterId } from './parameters';
import { openQuestions } from './open-questions';
import { registrationRules } from './registration';
import { conditionsIn } from './engine/requirement';
import { aPersonWithReducedCapacity, placeInOrder } from './testing/a-person';
import { countTime } from './engine/time-used';

const conditions: readonly Condition[] = allMeasures.flatMap(({ requirements, duration }) => [
  ...requirements.flatMap(conditionsIn),
  ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
]);

describe('the texts of the law', () => {
  const texts = textsIn([
    allMeasures,
    chainRules,
    combinationRules,
    decisionRules,
    complaintRules,
    openQuestions,
    registrationRules,
    factDefinitions,
    measureDefinitions,
    allParameters,
  ]);

  it('are written in all three languages', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) for (const language of languages) expect(text[language].trim()).not.toBe('');
  });

  it('name facts as a caseworker does, without notes to those who send them', () => {
    const titles = Object.values(factDefinitions).flatMap(({ title }) => languages.map((language) => title[language]));
    expect(titles.filter((title) => /tom liste|empty list|utelat|left out/i.test(title))).toEqual([]);
  });

  it('are real nynorsk: at most a tenth of the longer ones read as bokmål', () => {
    const longer = texts.filter(({ nb }) => nb.split(/\s+/).length >= 4);
    const same = [...new Set(longer.filter(({ nb, nn }) => nb === nn).map(({ nb }) => nb))];
    expect(same.length / longer.length).toBeLessThan(0.1);
  });

  it('mark the same places in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const text of texts) {
      expect(places(text.nn)).toEqual(places(text.nb));
      expect(places(text.en)).toEqual(places(text.nb));
    }
  });
});

describe('how the conditions are written', () => {
  it('have keys of their own: two with the same key never apply on the same day', () => {
    for (const { requirements, duration, inForce } of allMeasures) {
      const own = [...requirements.flatMap(conditionsIn), ...(duration?.steps.map(({ within }) => within) ?? [])];
      for (const on of [inForce.from, localDate('2025-07-31'), localDate('2025-12-31'), localDate('2026-10-01')]) {
        const keys = own.filter(({ inForce: { from, to } }) => from <= on && (!to || on <= to)).map(({ key }) => key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      }
    }
  });

  it('read only the facts they say they read', () => {
    const facts: Facts = { ...aPersonWithReducedCapacity(), ...placeInOrder, employments: [{ isHost: false }], sickListed: true };
    for (const one of conditions) {
      if (one.kind !== 'hard' && one.kind !== 'technical') continue;
      const read = factsReadBy(one, facts);
      expect([one.key, read.filter((name) => name !== 'answers' && !(one.asks ?? []).includes(name))]).toEqual([one.key, []]);
    }
  });

  it('quote nothing without naming the source', () => {
    for (const { basis } of conditions) if (basis.quote) expect(basis.source).not.toBe('');
  });
});

function textsIn(root: unknown): readonly LocalizedText[] {
  const seen = new Set<unknown>();
  const found: LocalizedText[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if ('nb' in value && 'nn' in value && 'en' in value) found.push(value as LocalizedText);
    else Object.values(value).forEach(visit);
  };
  visit(root);
  return found;
}

function factsReadBy(one: HardCondition, facts: Facts): readonly FactName[] {
  const read = new Set<FactName>();
  const watched = new Proxy(facts, {
    get: (target, name) => {
      read.add(name as FactName);
      return target[name as FactName];
    },
  });
  const at: At = {
    measure: 'ARBEIDSTRENING',
    startsOn: localDate('2026-10-01'),
    today: localDate('2026-10-01'),
    parameter: firstValueOf,
    time: ({ clock, unit }, given) => countTime(given, clock, unit, localDate('2026-10-01')),
    asked: () => 360,
    answerTo: () => undefined,
  };
  for (const forgotten of [undefined, ...(one.asks ?? [])]) {
    const seen = forgotten
      ? new Proxy(watched, { get: (target, name) => (name === forgotten ? undefined : target[name as FactName]) })
      : watched;
    one.evaluate(seen, at);
  }
  return [...read];
}

function firstValueOf(id: ParameterId): number {
  const { values }: Parameter = allParameters[id];
  return values[0]?.value ?? 0;
}
