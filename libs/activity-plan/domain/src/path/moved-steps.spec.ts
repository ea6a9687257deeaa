import { localDate } from '@fotfeste/shared/kernel';
import { movedSteps } from './moved-steps';
import { faultsOfSteps, mostSteps, type MeasureStep, type OutsideStep, type PathStep } from './path-step';
import { isSchoolStart, nextSchoolStart } from './school-start';

const day = localDate;
const step = (id: string, from: string, to: string, waitsForStep?: string): MeasureStep => ({
  ...{ id, measure: 'AVKLARING', from: day(from), to: day(to), intent: 'planned' },
  ...(waitsForStep && { waitsFor: 'step', waitsForStep }),
});
const bounds = { today: day('2026-11-23'), registeredOn: day('2026-06-01') };
const faults = (steps: readonly PathStep[]) =>
  faultsOfSteps(steps, bounds).map(({ fault, index, field }) => [fault, index, field].filter((part) => part !== undefined).join(' '));

const cafe = (offer: Partial<OutsideStep['outside']> = {}): OutsideStep => ({
  ...{ id: 'o', from: day('2027-01-04'), to: day('2027-01-31'), intent: 'planned' },
  outside: { kind: 'low-threshold', name: 'Åpen kafé', satisfies: [], ...offer },
});

const days = (steps: readonly PathStep[]) => steps.map(({ id, from, to }) => `${id} ${from} ${to}`);

describe('moving a step', () => {
  const path = [
    step('a', '2027-01-04', '2027-01-31'),
    step('b', '2027-02-01', '2027-03-01', 'a'),
    step('c', '2027-03-02', '2027-04-01', 'b'),
    step('d', '2027-02-01', '2027-03-01'),
  ];

  it('takes along what waits for it, and what waits for that, and leaves the rest', () => {
    const { steps, following } = movedSteps(path, { stepId: 'a', from: day('2027-01-11'), to: day('2027-02-07') });
    expect(following).toEqual([
      { stepId: 'b', days: 7 },
      { stepId: 'c', days: 7 },
    ]);
    expect(days(steps)).toEqual([
      'a 2027-01-11 2027-02-07',
      'b 2027-02-08 2027-03-08',
      'c 2027-03-09 2027-04-08',
      'd 2027-02-01 2027-03-01',
    ]);
  });

  it('takes nothing along when only the first day moves, and everything when it gets shorter', () => {
    expect(movedSteps(path, { stepId: 'a', from: day('2027-01-01'), to: day('2027-01-31') }).following).toEqual([]);
    expect(movedSteps(path, { stepId: 'a', from: day('2027-01-04'), to: day('2027-01-30') }).following).toEqual([
      { stepId: 'b', days: -1 },
      { stepId: 'c', days: -1 },
    ]);
  });

  it('ends also where steps wait for each other, and changes nothing for a step that is not there', () => {
    const circle = [step('a', '2027-01-04', '2027-01-31', 'b'), step('b', '2027-02-01', '2027-03-01', 'a')];
    expect(movedSteps(circle, { stepId: 'a', from: day('2027-01-05'), to: day('2027-02-01') }).following).toEqual([
      { stepId: 'b', days: 1 },
    ]);
    expect(movedSteps(path, { stepId: 'x', from: day('2027-01-05'), to: day('2027-02-01') })).toEqual({ steps: path, following: [] });
  });
});

describe('what can be wrong with steps', () => {
  it.each<[string, readonly MeasureStep[], readonly string[]]>([
    ['nothing', [step('a', '2027-01-04', '2027-01-31')], []],
    ['a last day before the first', [step('a', '2027-01-04', '2027-01-03')], ['ends-before-start 0 to']],
    ['a day before the person was registered', [step('a', '2026-05-31', '2027-01-31')], ['before-registration 0 from']],
    ['the day of registration', [step('a', '2026-06-01', '2027-01-31')], []],
    ['a day nobody plans for', [step('a', '2027-01-04', '2041-01-31')], ['out-of-reach 0 to']],
    ['an id twice', [step('a', '2027-01-04', '2027-01-31'), step('a', '2027-02-04', '2027-02-28')], ['id-repeated 1 id']],
    ['waiting for a step that is not there', [step('a', '2027-01-04', '2027-01-31', 'b')], ['waits-for-no-step 0 waitsForStep']],
    ['waiting for itself', [step('a', '2027-01-04', '2027-01-31', 'a')], ['waits-in-circle 0 waitsForStep']],
    [
      'waiting in a circle',
      [step('a', '2027-01-04', '2027-01-31', 'b'), step('b', '2027-02-04', '2027-02-28', 'a')],
      ['waits-in-circle 0 waitsForStep', 'waits-in-circle 1 waitsForStep'],
    ],
    ['a benefit', [{ ...step('a', '2027-01-04', '2027-01-31'), measure: 'TILTAKSPENGER' }], ['no-measure 0 measure']],
    [
      'words about a treatment',
      [{ ...step('a', '2027-01-04', '2027-01-31'), waitsFor: 'treatment', words: 'Operasjon' }],
      ['words-on-treatment 0 words'],
    ],
  ])('%s', (_case, steps, expected) => {
    expect(faults(steps)).toEqual(expected);
  });

  it('a chain of sixty steps is refused as a whole', () => {
    const steps = (count: number) => Array.from({ length: count }, (_step, index) => step(String(index), '2027-01-04', '2027-01-31'));
    expect(faults(steps(60))).toEqual(['too-many-steps']);
    expect(faults(steps(mostSteps))).toEqual([]);
  });
});

describe('school starts', () => {
  it.each([
    ['2027-01-01', true, '2027-01-01'],
    ['2027-01-31', true, '2027-01-01'],
    ['2027-02-01', false, '2027-08-01'],
    ['2027-07-31', false, '2027-08-01'],
    ['2027-08-31', true, '2027-08-01'],
    ['2027-09-01', false, '2028-01-01'],
  ])('%s', (on, isStart, next) => {
    expect(isSchoolStart(day(on))).toBe(isStart);
    expect(nextSchoolStart(day(on))).toBe(next);
  });
});

describe('an offer outside Nav', () => {
  it.each<[string, Partial<OutsideStep['outside']>, readonly string[]]>([
    ['with a name', {}, []],
    ['with all hours a week can have', { hoursPerWeek: 60 }, []],
    ['without a name', { name: ' ' }, ['no-outside-name 0 outside name']],
    ['without any hours', { hoursPerWeek: 0 }, ['outside-hours-out-of-range 0 outside hoursPerWeek']],
    ['with more hours than a week can have', { hoursPerWeek: 60.5 }, ['outside-hours-out-of-range 0 outside hoursPerWeek']],
  ])('%s', (_case, offer, expected) => {
    const found = faultsOfSteps([cafe(offer)], bounds).map(({ fault, index, field, part }) => [fault, index, field, part].join(' '));
    expect(found).toEqual(expected);
  });

  it('moves along with what it waits for, as a measure does', () => {
    const path = [step('a', '2026-12-01', '2026-12-31'), { ...cafe(), waitsFor: 'step', waitsForStep: 'a' } as const];
    const { steps, following } = movedSteps(path, { stepId: 'a', from: day('2026-12-08'), to: day('2027-01-07') });
    expect([days(steps), following]).toEqual([['a 2026-12-08 2027-01-07', 'o 2027-01-11 2027-02-07'], [{ stepId: 'o', days: 7 }]]);
  });
});
