import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor, warningsFor } from '../testing/ask';

const code = 'UNGDOMSPROGRAM';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPerson({
    wantsToTakePart: true,
    takenPartInYouthProgramme: false,
    participationPercent: 100,
    benefits: [],
    supportedChildren: [],
    monthlyWorkIncome: [],
    navOffice: '0906',
    answers: answered(code),
    ...changes,
  });
const born = (day: string) => ({ born: localDate(day) });
const outcome = (changes: Changes, startsOn = on) => answerFor(code, ready(changes), startsOn, { phase: 'start' });

describe('the youth programme, who it is for (§ 3)', () => {
  it.each<[string, Changes, string, readonly string[]]>([
    ['turns 18 on the day', born('2008-10-01'), 'eligible', []],
    ['turns 18 the day after', born('2008-10-02'), 'not-eligible', ['UNP-01']],
    ['turns 29 the day after', born('1997-10-02'), 'eligible', []],
    ['turns 29 on the day', born('1997-10-01'), 'not-eligible', ['UNP-01']],
    ['birth not known', { born: undefined }, 'missing-facts', ['UNP-01']],
    ['need not established', { assistanceGroup: 'GODE_MULIGHETER' }, 'not-eligible', ['UNP-02']],
    ['no § 14 a decision', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'not-eligible', ['UNP-02']],
    ['§ 14 a not known', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-facts', ['UNP-02']],
    ['has been in the programme', { takenPartInYouthProgramme: true }, 'not-eligible', ['UNP-03']],
    [
      'not known whether before',
      { takenPartInYouthProgramme: undefined, participations: undefined, timeUsed: {} },
      'missing-facts',
      ['UNP-03'],
    ],
    ['does not want to', { wantsToTakePart: false }, 'not-eligible', ['UNP-04']],
    ['not asked whether they want to', { wantsToTakePart: undefined }, 'missing-facts', ['UNP-04']],
    ['part time', { participationPercent: 99 }, 'not-eligible', ['UNP-07']],
    ['extent not known', { participationPercent: undefined }, 'missing-facts', ['UNP-07']],
    ['has AAP', { benefits: ['AAP'] }, 'not-eligible', ['UNP-11']],
    ['has social assistance and sickness benefit', { benefits: ['SOSIALHJELP', 'SYKEPENGER', 'PLEIEPENGER'] }, 'eligible', []],
    ['benefits not known', { benefits: undefined }, 'missing-facts', ['UNP-11']],
  ])('%s', (_story, changes, expected, decidedBy) => {
    const answer = outcome(changes);
    expect(answer.outcome).toBe(expected);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it.each(['UNP-05', 'UNP-06'])('leaves %s to a person', (question) => {
    expect(outcome({ answers: answered(code, 'yes', question) })).toMatchObject({ outcome: 'needs-assessment', decidedBy: [question] });
    expect(outcome({ answers: { ...answered(code), [`${question}@${code}`]: { answer: 'no' } } })).toMatchObject({
      outcome: 'not-eligible',
      decidedBy: [question],
    });
  });

  it('refuses after an ended participation, and takes one that runs into the day as the same', () => {
    const participation = (to: string): Changes => ({
      participations: [{ measure: code, from: localDate('2026-01-01'), to: localDate(to) }],
      takenPartInYouthProgramme: undefined,
    });
    expect(outcomeFor(code, 'UNP-03', ready(participation('2026-09-29')), on)).toBe('not-met');
    expect(outcomeFor(code, 'UNP-03', ready(participation('2026-09-30')), on)).toBe('met');
  });

  it('warns at offices that are not in Nav’s list of the trial (E-22)', () => {
    for (const office of ['0906', '1202', '1206', '1001', '0805', '0710', '0806']) {
      expect(warningsFor(code, ready({ navOffice: office }), on)).toEqual([]);
    }
    expect(warningsFor(code, ready({ navOffice: '0301' }), on)).toEqual(['UNP-13']);
    expect(outcome({ navOffice: '0301' }).outcome).toBe('eligible');
  });
});

describe('the youth programme, how long (§ 6)', () => {
  const until = (endsOn: string, special: 'yes' | 'no') =>
    outcome({ endsOn: localDate(endsOn), answers: { ...answered(code), [`UNP-08:decisive@${code}`]: { answer: special } } }).outcome;

  it('lasts 52 weeks, and 8 more in special cases', () => {
    expect([until('2027-09-29', 'no'), until('2027-09-30', 'no')]).toEqual(['eligible', 'not-eligible']);
    expect([until('2027-11-24', 'yes'), until('2027-11-25', 'yes')]).toEqual(['eligible', 'not-eligible']);
  });

  it('shows what is used and left', () => {
    const { duration } = outcome({ timeUsed: { [code]: { weeks: 50 } }, answers: answered(code, 'yes', 'UNP-08:decisive') });
    expect(duration).toMatchObject({ used: { weeks: 50 }, left: { weeks: 2 }, possibleMaximum: { weeks: 60 }, latestEnd: '2026-10-14' });
  });
});

describe('the benefit of the youth programme (§§ 9–11)', () => {
  const amount = (changes: Changes, startsOn = '2026-10-01', endsOn = '2026-10-31') =>
    answerFor(code, ready({ endsOn: localDate(endsOn), ...changes }), startsOn).amount;

  it('is 2.041 G a year, for Monday to Friday of 260 days', () => {
    // 136 549 × 2.041 × 22 / 260 = 23 582.0127…
    expect(amount(born('2000-01-01'))).toMatchObject({ outcome: 'calculated', total: 23_582_01 });
  });

  it('is two thirds until the day somebody turns 25', () => {
    // two thirds of the whole month: 15 721.3418
    expect(amount(born('2002-01-01'))?.total).toBe(15_721_34);
    // 10 weekdays before 15 October at two thirds, 12 from then on in full
    const { lines = [], total } = amount(born('2001-10-15')) ?? {};
    expect(lines.map(({ from, to, amount: each }) => [from, to, each])).toEqual([
      ['2026-10-01', '2026-10-14', 7_146_06],
      ['2026-10-15', '2026-10-31', 12_862_92],
    ]);
    expect(total).toBe(7_146_06 + 12_862_92);
  });

  it('gives 38 kr a day for each child until the day it turns 18', () => {
    const children = [{ born: localDate('2008-10-15') }, { born: localDate('2020-01-01') }];
    // the birthday cuts the month: 10 719.0965 and 12 862.9158, each rounded
    const own = 10_719_10 + 12_862_92;
    expect(amount({ ...born('2000-01-01'), supportedChildren: children })?.total).toBe(own + 2 * 10 * 38_00 + 12 * 38_00);
    const withOther = [{ born: localDate('2020-01-01'), supplementGoesToOtherParent: true }];
    expect(amount({ ...born('2000-01-01'), supportedChildren: withOther })?.total).toBe(23_582_01);
  });

  it('takes 66 percent of the work income of the same month, never more than the benefit', () => {
    const income = (ore: number, month = '2026-10-01') => ({
      ...born('2000-01-01'),
      monthlyWorkIncome: [{ month: localDate(month), income: ore }],
    });
    expect(amount(income(10_000_00))?.total).toBe(23_582_01 - 6_600_00);
    expect(amount(income(90_000_00))?.total).toBe(0);
    expect(amount(income(10_000_00, '2026-09-01'))?.total).toBe(23_582_01);
  });

  it('takes what a first stretch cannot bear from the next one of the month', () => {
    const facts = { ...born('2001-10-15'), monthlyWorkIncome: [{ month: localDate('2026-10-01'), income: 20_000_00 }] };
    expect(amount(facts)?.total).toBe(7_146_06 + 12_862_92 - 13_200_00);
  });

  it('follows G from 1 May, and stops where G is not known', () => {
    // 130 160 × 2.041 × 22 / 260 = 22 478.6317; 136 549 × 2.041 × 21 / 260 = 22 510.1030
    expect(amount(born('2000-01-01'), '2026-04-01', '2026-05-31')?.months).toEqual([
      { month: '2026-04', amount: 22_478_63 },
      { month: '2026-05', amount: 22_510_10 },
    ]);
    expect(amount(born('2000-01-01'), '2027-05-01', '2027-05-31')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'G' } });
    const child = { ...born('2000-01-01'), supportedChildren: [{ born: localDate('2020-01-01') }] };
    expect(amount(child, '2027-01-01', '2027-01-31')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'UNP.CHILD' } });
  });

  it('asks for children and income instead of guessing none', () => {
    expect(amount({ supportedChildren: undefined, monthlyWorkIncome: undefined })).toMatchObject({
      outcome: 'missing-facts',
      missingFacts: ['supportedChildren', 'monthlyWorkIncome'],
    });
  });

  it('tells the numbers', () => {
    const { information } = answerFor(code, ready(), on);
    expect(information.find(({ id }) => id === 'UNP-09')?.text.values).toEqual({ g: 2.041, age: 25, days: 260 });
    expect(information.find(({ id }) => id === 'UNP-10')?.text.values).toEqual({ percent: 66 });
  });
});
