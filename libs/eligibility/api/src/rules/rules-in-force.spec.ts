import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { OutlineView } from './outline.view';
import { rulesInForce } from './rules-in-force';
import type { RuleTopic, RuleView } from './rules.view';

const november = rulesInForce(localDate('2026-11-21'));
const rule = (id: string, day = '2026-11-21', topic: RuleTopic = 'measure'): RuleView | undefined =>
  rulesInForce(localDate(day)).rules.find((one) => one.ids.includes(id) && one.topic === topic);

describe('the rules in force on a day', () => {
  it('lists each version of a rule once, with every measure it belongs to', () => {
    const names = november.rules.map(({ key, from, title }) => `${key} ${from} ${title.nb}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const shared = november.rules.filter(({ ids, topic }) => topic === 'measure' && ids.includes('GEN-23'));
    expect(shared.map(({ measures, from }) => [measures.length > 20, from])).toEqual([[true, '2016-01-01']]);
    const topics: readonly RuleTopic[] = ['measure', 'amount', 'decision', 'registration', 'complaint', 'combination', 'chain'];
    expect([...new Set(november.rules.map(({ topic }) => topic))].sort()).toEqual([...topics].sort());
  });

  it('places each rule and number in a chapter', () => {
    expect([...november.rules, ...november.parameters].filter(({ chapter }) => chapter === '')).toEqual([]);
    expect(rule('AFT-02')?.chapter).toBe('AFT');
  });

  it.each([
    ['2026-08-31', 'in-force', 'coming'],
    ['2026-09-01', 'ended', 'in-force'],
  ])('changes on the day the law changes: %s', (day, older, newer) => {
    expect([rule('IPS-01', day)?.state, rule('IPS-02', day)?.state]).toEqual([older, newer]);
    expect(rulesInForce(localDate(day)).changesOn).toContain('2026-09-01');
  });

  it('ends every rule with the measure it belongs to', () => {
    const old = november.rules.filter(({ measures }) => measures.length === 1 && measures[0] === 'VTAO');
    expect(old.length).toBeGreaterThan(0);
    for (const { to, state } of old) expect([(to ?? '9') <= '2026-08-31', state]).toEqual([true, 'ended']);
  });

  it('says when a condition must be settled, what it asks, what follows, and which specs of the law name it', () => {
    expect(rule('AFT-02')).toMatchObject({ neededBy: 'offer', kind: 'hard' });
    expect(rule('AFT-02')?.facts).toContain('reducedWorkCapacity');
    expect(rule('AFT-03')?.question?.text.nb).toMatch(/\?$/);
    expect(rule('AFT-02')?.tests).toContain('libs/eligibility/domain/src/measures/work-preparation.spec.ts');
    expect(rule('AFT-11')).toMatchObject({ text: { values: { months: 3 } }, parameters: ['AFT.REVIEW'] });
    expect(rule('AFT-06')?.parameters).toEqual(['AFT.DUR_BASE']);
    expect(rule('MLT-06', '2026-11-21', 'amount')?.notes.length).toBeGreaterThan(0);
  });

  it('writes the name of a number into a text when no number is known', () => {
    const texts = rulesInForce(localDate('2030-01-01')).rules.flatMap(({ text }) => (text ? [text] : []));
    const unknown = texts.flatMap(({ values }) => Object.values(values)).filter((value) => typeof value === 'string');
    for (const id of unknown) expect(id).toMatch(/^[A-Z0-9]+\.[A-Z0-9_]+$/);
    expect(texts.filter(({ text, values }) => /\{(\w+)\}/.test(text.nb) && Object.keys(values).length === 0)).toEqual([]);
  });
});

describe('how the conditions of a measure hang together', () => {
  const outline = (code: MeasureCode, day = '2026-11-21') => rulesInForce(localDate(day)).measures.find(({ measure }) => measure === code);
  const rulesIn = (lines: readonly OutlineView[]): readonly string[] =>
    lines.flatMap(({ rule: key, of = [] }) => (key ? [key] : rulesIn(of)));

  it('names rules that are in force that day, each of them in the list', () => {
    const keys = new Set(november.rules.filter(({ state }) => state === 'in-force').map(({ key }) => key));
    const inForce = november.measures.filter(({ state }) => state === 'in-force');
    expect(inForce.length).toBeGreaterThan(20);
    for (const { measure, requirements, duration } of inForce)
      for (const key of [...rulesIn(requirements), ...(duration?.steps ?? []).map((step) => step.rule)])
        expect([measure, key, keys.has(key)]).toEqual([measure, key, true]);
  });

  it('shows a rule with its exception as such, and the wording of the day alone', () => {
    const now = outline('ARBEIDSFORBEREDENDE_TRENING');
    expect(now?.requirements).toContainEqual({ operator: 'unless', of: [{ rule: 'GEN-12' }, { rule: 'GEN-12:special-reasons' }] });
    expect(rulesIn(now?.requirements ?? [])).toContain('AFT-05');
    expect(rulesIn(now?.requirements ?? [])).not.toContain('AFT-05:before-2026');
    expect(rulesIn(outline('ARBEIDSFORBEREDENDE_TRENING', '2025-12-31')?.requirements ?? [])).toContain('AFT-05:before-2026');
  });

  it('shows the steps of the longest duration, what they need, and whose time counts', () => {
    expect(outline('ARBEIDSFORBEREDENDE_TRENING')?.duration).toMatchObject({
      unit: 'months',
      clock: ['ARBEIDSFORBEREDENDE_TRENING'],
      steps: [
        { rule: 'AFT-06', how: 'up-to', parameter: 'AFT.DUR_BASE', requires: [] },
        { rule: 'AFT-07', how: 'extended-by' },
        { rule: 'AFT-08', how: 'extended-by', requires: [{ rule: 'AFT-08:formal-training' }] },
      ],
    });
  });
});

describe('the numbers', () => {
  it('show every stretch of time, and which one applies', () => {
    const age = november.parameters.find(({ id }) => id === 'GEN.MIN_AGE');
    expect(age).toMatchObject({ now: { value: 16 }, unit: 'years', confidence: 'high', state: 'in-force', chapter: 'GEN' });
    expect(rulesInForce(localDate('2010-01-01')).parameters.every(({ state, now }) => state === 'coming' && !now)).toBe(true);
    const unsorted = november.parameters.filter(({ stretches }) =>
      stretches.some(({ from }, index) => from < (stretches[index - 1]?.from ?? '')),
    );
    expect(unsorted).toEqual([]);
  });

  it('give the reason and no value where none is known', () => {
    const rates = rulesInForce(localDate('2027-02-01')).parameters.find(({ id }) => id === 'AFT.RATE');
    expect(rates?.state).toBe('in-force');
    expect(rates?.now?.why?.nb).toMatch(/./);
    expect(rates?.now?.value).toBeUndefined();
  });
});

describe('the measures whose chapters are not in the product', () => {
  it('are named', () => {
    expect(november.notAutomated).toEqual(['AKTIVITETSPENGER']);
  });
});
