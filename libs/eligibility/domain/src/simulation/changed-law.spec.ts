import { addDays, localDate } from '@fotfeste/shared/kernel';
import { theLaw } from '../assess';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { Law } from '../engine/law';
import type { Facts } from '../facts/facts';
import { answered, aPerson, aPersonWithReducedCapacity } from '../testing/a-person';
import { changeLaw, type ChangedLaw } from './changed-law';
import { changedAnswer } from './compare-answers';
import type { LawChange } from './law-change';

const today = localDate('2026-11-21');
const day = localDate('2027-03-01');

const changed = (...changes: readonly LawChange[]): ChangedLaw => {
  const result = changeLaw(theLaw, changes, today);
  if ('faults' in result) throw new Error(result.faults.map(({ field, text }) => `${field}: ${text.en}`).join('; '));
  return result.changed;
};
const faults = (...changes: readonly LawChange[]): readonly string[] => {
  const result = changeLaw(theLaw, changes, today);
  return 'faults' in result ? result.faults.map(({ field, text }) => `${field}: ${text.en}`) : [];
};
const under = (law: Law, measure: MeasureCode, facts: Facts, on: string) => law.outcome(measure, facts, localDate(on));

describe('a new value from a day ahead', () => {
  const youngPerson = aPerson({ born: localDate('2010-06-01'), answers: answered('ARBEIDSTRENING') });
  const older: LawChange = { kind: 'new-value', parameter: 'GEN.MIN_AGE', from: day, value: 18 };

  it('counts from its first day and not before', () => {
    const { after } = changed(older);
    expect(under(after, 'ARBEIDSTRENING', youngPerson, '2027-02-28')).toBe('eligible');
    expect(under(after, 'ARBEIDSTRENING', youngPerson, '2027-03-01')).toBe('not-eligible');
    expect(under(theLaw, 'ARBEIDSTRENING', youngPerson, '2027-03-01')).toBe('eligible');
  });

  it('names the answer that changes, from what to what and by which rule', () => {
    expect(changedAnswer(changed(older), 'ARBEIDSTRENING', youngPerson, day)).toEqual({
      measure: 'ARBEIDSTRENING',
      from: 'eligible',
      to: 'not-eligible',
      decidedBy: ['GEN-05', 'ATR-01'],
    });
    expect(changedAnswer(changed(older), 'ARBEIDSTRENING', aPerson({ answers: answered('ARBEIDSTRENING') }), day)).toBeUndefined();
  });

  it('names a duration that changes although the outcome is the same, and the steps it comes from', () => {
    const shorter: LawChange = { kind: 'new-value', parameter: 'AFT.DUR_BASE', from: day, value: 6 };
    const code = 'ARBEIDSFORBEREDENDE_TRENING';
    const person = aPersonWithReducedCapacity({ answers: answered(code) });
    const months = (count: number) => ({ months: count, weeks: 0, days: 0 });
    expect(changedAnswer(changed(shorter), code, person, day)).toEqual({
      measure: code,
      from: 'eligible',
      to: 'eligible',
      decidedBy: ['AFT-06', 'AFT-07', 'AFT-08'],
      duration: {
        from: { maximum: months(24), latestEnd: '2029-02-28', nextDecisionOn: '2028-02-29' },
        to: { maximum: months(18), latestEnd: '2028-08-31', nextDecisionOn: '2027-08-31' },
      },
    });
    expect(changedAnswer(changed(shorter), code, person, localDate('2027-02-28'))).toBeUndefined();
    expect(changedAnswer(changed(shorter), code, aPerson({ answers: answered(code) }), day)).toBeUndefined();
    expect(changedAnswer(changed(shorter), 'OPPFOLGING', person, day)).toBeUndefined();
  });

  it('may concern any measure, and is seen from its day', () => {
    expect(changed(older)).toMatchObject({ seenFrom: '2027-03-01' });
    expect(changed(older).measures).toContain('ARBEIDSFORBEREDENDE_TRENING');
  });

  it('leaves the law it was made from as it was', () => {
    const before = JSON.stringify(theLaw.parameters['GEN.MIN_AGE']);
    changed(older);
    expect(JSON.stringify(theLaw.parameters['GEN.MIN_AGE'])).toBe(before);
  });

  it('may fill a year whose value is not known', () => {
    const { before, after } = changed({ kind: 'new-value', parameter: 'AFT.RATE', from: localDate('2027-01-01'), value: 2_200_000 });
    expect(() => before.parameter('AFT.RATE', day)).toThrow();
    expect(after.parameter('AFT.RATE', day)).toBe(2_200_000);
    expect(after.parameter('AFT.RATE', localDate('2026-12-31'))).toBe(before.parameter('AFT.RATE', localDate('2026-12-31')));
  });

  it.each([
    [{ from: today }, 'changes.0.from: The day must be after today, {today}'],
    [{ parameter: 'GEN.NOTHING' }, 'changes.0.parameter: There is no value called {parameter}'],
    [{ value: 16 }, 'changes.0.value: The value is already {value} that day'],
    [{ value: -1 }, 'changes.0.value: Must be a number that is 0 or more'],
    [{ value: 17.5 }, 'changes.0.value: Must be a whole number'],
    [{ value: 121 }, 'changes.0.value: Cannot be more than {most}'],
    [{ from: localDate('2100-01-01') }, 'changes.0.from: Days after 2099 are not assessed: nobody knows the rules that far ahead'],
    [{ value: Number.NaN }, 'changes.0.value: Must be a number that is 0 or more'],
  ] as const)('is refused when it cannot be: %j', (wrong, expected) => {
    expect(faults({ kind: 'new-value', parameter: 'GEN.MIN_AGE', from: day, value: 18, ...wrong })).toEqual([expected]);
  });

  it.each<[string, number, number]>([
    ['AFT.DUR_BASE', 600, 601],
    ['SOM.DUR', 2600, 2601],
    ['GEN.MIN_AGE', 120, 121],
    ['MLT.RATE1', 100, 101],
    ['AFT.RATE', 1_000_000_000, 1_000_000_001],
    ['INT.BENEFIT', 100, 100.5],
    ['INT.WORK_HOURS', 168, 168.5],
    ['F4L.END', 20_991_231, 21_000_101],
  ])('may be as much as there is room for and no more: %s', (parameter, most, tooMuch) => {
    const to = (value: number): LawChange => ({ kind: 'new-value', parameter, from: day, value });
    expect(faults(to(most))).toEqual([]);
    expect(faults(to(tooMuch))).toHaveLength(1);
  });

  it('says the values of its own law in the units people use', () => {
    const values = (...changes: readonly LawChange[]) => {
      const result = changeLaw(theLaw, changes, today);
      return 'faults' in result ? result.faults.map((fault) => fault.values) : [];
    };
    expect(values({ kind: 'new-value', parameter: 'AFT.RATE', from: day, value: 2e12 })).toEqual([
      { most: '10\u00a0000\u00a0000\u00a0kr' },
    ]);
  });

  it('is refused when the same value is changed twice', () => {
    expect(faults(older, { ...older, value: 17 })).toEqual(['changes.1.kind: The same is changed in change {other}']);
  });
});

describe('a condition that ends', () => {
  const unregistered = aPerson({ lawfulResidence: false, answers: answered('ARBEIDSTRENING') });
  const lastDay = addDays(day, -1);

  it('applies to its last day, in every measure that has it or in one', () => {
    const everywhere = changed({ kind: 'end-condition', condition: 'GEN-23', lastDay });
    expect(under(everywhere.after, 'ARBEIDSTRENING', unregistered, lastDay)).toBe('not-eligible');
    expect(under(everywhere.after, 'ARBEIDSTRENING', unregistered, day)).toBe('eligible');
    expect(everywhere.seenFrom).toBe(day);
    const one = changed({ kind: 'end-condition', condition: 'GEN-23', measure: 'OPPFOLGING', lastDay });
    expect(under(one.after, 'ARBEIDSTRENING', unregistered, day)).toBe('not-eligible');
    expect(one.measures).toEqual(['OPPFOLGING']);
  });

  it('may be a step of the longest duration', () => {
    const rest = { inTransitionFromSchoolOrInstitution: false, answers: answered('OPPFOLGING') };
    const long = aPersonWithReducedCapacity({ endsOn: localDate('2028-06-30'), timeUsed: {}, ...rest });
    const { before, after } = changed({ kind: 'end-condition', condition: 'OPP-05', measure: 'OPPFOLGING', lastDay });
    expect(under(before, 'OPPFOLGING', long, day)).toBe('eligible');
    expect(under(after, 'OPPFOLGING', long, day)).toBe('not-eligible');
  });

  it.each([
    [{ condition: 'NO-SUCH-01' }, 'changes.0.condition: None of the measures has the condition {condition}'],
    [{ condition: 'OPP-02', measure: 'ARBEIDSTRENING' }, 'changes.0.measure: The measure does not have the condition {condition}'],
    [{ condition: 'GEN-01' }, 'changes.0.condition: {condition} is information or a warning and decides no answer'],
    [{ lastDay: addDays(today, -1) }, 'changes.0.lastDay: The day must be after today, {today}'],
    [{ condition: 'IPS-01' }, 'changes.0.lastDay: The condition {condition} no longer applies that day'],
  ] as const)('is refused when it cannot be: %j', (wrong, expected) => {
    expect(faults({ kind: 'end-condition', condition: 'GEN-23', lastDay, ...wrong })).toEqual([expected]);
  });
});

describe('a condition whose start is moved', () => {
  it('waits for its new day, and what it replaced applies until then', () => {
    const { after, seenFrom } = changed({ kind: 'move-condition', condition: 'GEN-23', from: day });
    const stranger = aPerson({ lawfulResidence: false, answers: answered('ARBEIDSTRENING') });
    expect(seenFrom).toBe(addDays(today, 1));
    expect(under(after, 'ARBEIDSTRENING', stranger, '2027-02-28')).toBe('eligible');
    expect(under(after, 'ARBEIDSTRENING', stranger, '2027-03-01')).toBe('not-eligible');
    const teenager = aPerson({ born: localDate('2012-01-01'), answers: answered('ARBEIDSTRENING') });
    const moved = changed({ kind: 'move-condition', condition: 'GEN-05', from: day });
    expect(under(moved.after, 'ARBEIDSTRENING', teenager, '2027-02-28')).toBe('not-eligible');
  });

  it.each([
    [{ condition: 'OPP-05' }, 'changes.0.condition: {condition} is a step of the longest duration. Change the value {parameter} instead'],
    [{ condition: 'IPS-01' }, 'changes.0.condition: The condition {condition} no longer applies that day'],
  ] as const)('is refused when it cannot be: %j', (wrong, expected) => {
    expect(faults({ kind: 'move-condition', from: day, ...wrong })).toEqual([expected]);
  });
});

describe('a new condition made of a fact', () => {
  const person = aPerson({ answers: answered('OPPFOLGING') });
  const add = { kind: 'add-condition', measure: 'OPPFOLGING', from: day } as const;

  it.each([
    ['registeredJobSeeker', 'is-true', undefined, 'eligible', 'not-eligible'],
    ['born', 'years-at-least', 30, 'eligible', 'not-eligible'],
    ['born', 'years-below', 30, 'not-eligible', 'eligible'],
    ['born', 'on-or-before', '1999-12-31', 'eligible', 'not-eligible'],
  ] as const)('%s %s %s', (fact, comparison, value, forOlder, forYounger) => {
    const { after } = changed({ ...add, fact, comparison, value });
    const older: Facts = { ...person, born: localDate('1985-01-01'), registeredJobSeeker: true };
    const younger: Facts = { ...person, born: localDate('2005-01-01'), registeredJobSeeker: false };
    expect([under(after, 'OPPFOLGING', older, day), under(after, 'OPPFOLGING', younger, day)]).toEqual([forOlder, forYounger]);
    expect(under(after, 'OPPFOLGING', younger, '2027-02-28')).toBe('eligible');
    expect(under(after, 'OPPFOLGING', younger, day) === under(after, 'OPPFOLGING', older, day)).toBe(false);
  });

  it('asks for a fact that nobody knows, and never takes it as no', () => {
    const { registeredJobSeeker: _forgotten, ...silent } = person;
    const { after } = changed({ ...add, fact: 'registeredJobSeeker', comparison: 'is-true' });
    expect(under(after, 'OPPFOLGING', silent, day)).toBe('missing-facts');
  });

  it('compares codes', () => {
    const { after } = changed({ ...add, fact: 'assistanceGroup', comparison: 'one-of', value: ['JOBBE_DELVIS'] });
    expect(under(after, 'OPPFOLGING', person, day)).toBe('not-eligible');
  });

  it.each([
    [{ fact: 'hairColour' }, 'changes.0.fact: There is no fact called {fact}'],
    [{ fact: 'participations' }, 'changes.0.fact: The fact {fact} is composite and cannot be compared'],
    [{ comparison: 'at-least' }, 'changes.0.comparison: The fact cannot be compared like that'],
    [{ value: 200 }, 'changes.0.value: Must be a whole number of years from 0 to 120'],
    [{ comparison: 'on-or-after', value: '2020-02-30' }, 'changes.0.value: Must be a date'],
    [{ fact: 'assistanceGroup', comparison: 'one-of', value: ['BATT'] }, 'changes.0.value: Must be one or more of the codes of the fact'],
    [{ measure: 'AKTIVITETSPENGER' }, 'changes.0.measure: The measure has no rules in the product that day'],
    [{ from: localDate('2020-01-01') }, 'changes.0.from: The day must be after today, {today}'],
  ] as const)('is refused when it cannot be: %j', (wrong, expected) => {
    expect(faults({ ...add, fact: 'born', comparison: 'years-at-least', value: 20, ...wrong })).toEqual([expected]);
  });

  it('names every fault of every change at once', () => {
    expect(faults({ ...add, fact: 'x', comparison: 'is-true' }, { kind: 'new-value', parameter: 'y', from: day, value: 1 })).toHaveLength(
      2,
    );
  });
});
