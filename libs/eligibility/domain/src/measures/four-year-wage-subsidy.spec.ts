import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import { conditionsOf, type Assessed, type ConditionResult } from '../engine/assessment';
import { prepareLaw, type AssessOptions } from '../engine/law';
import type { Facts } from '../facts/facts';
import { allParameters } from '../parameters';
import { answered, aPersonWithReducedCapacity, type Changes } from '../testing/a-person';
import { employerInOrder, fullWages } from '../testing/an-employer';
import { answerFor } from '../testing/ask';
import { fourYearWageSubsidyAt } from './four-year-wage-subsidy';

const code = 'FIREARIG_LONNSTILSKUDD';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPersonWithReducedCapacity({
    ...employerInOrder,
    ...{ navOffice: '0219', workCapacityAssessed: true, mainGoal: 'SKAFFE_ARBEID', answers: answered(code) },
    ...changes,
  });
const except = (...questions: readonly string[]) => answered(code, 'yes', ...questions);

/** The list of offices was not found; these specs ask the chapter with one office on it. */
const withOneOffice = prepareLaw([fourYearWageSubsidyAt(['0219'])], allParameters);

function ask(facts: Facts, startsOn: string, options?: AssessOptions): Assessed {
  const answer = withOneOffice.assess(code, facts, localDate(startsOn), options);
  if (answer.kind !== 'assessed') throw new Error(`Not assessed: ${answer.kind}`);
  return answer;
}

function condition(key: string, facts: Facts, startsOn = on, options?: AssessOptions): ConditionResult {
  const found = conditionsOf(ask(facts, startsOn, options).requirements).find((one) => one.key === key);
  if (!found) throw new Error(`No condition ${key}`);
  return found;
}

describe('fireårig lønnstilskudd, where (§ 2)', () => {
  it('is available nowhere while the list of offices is not known (E-14)', () => {
    const answer = answerFor(code, ready(), on);
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['F4L-05'] });
    expect(answerFor(code, ready({ navOffice: undefined }), on).decidedBy).toEqual(['F4L-05']);
  });

  it.each([
    ['an office on the list', '0219', 'met'],
    ['another office', '0301', 'not-met'],
    ['office unknown', undefined, 'missing-fact'],
  ])('%s', (_story, navOffice, expected) => {
    expect(condition('F4L-05', ready({ navOffice })).outcome).toBe(expected);
  });

  it('began on 1 August 2026 and ends with 2032', () => {
    expect(assess(code, ready(), localDate('2026-07-31'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
    expect(assess(code, ready(), localDate('2026-08-01')).kind).toBe('assessed');
    expect(assess(code, ready(), localDate('2033-01-01'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
  });
});

describe('fireårig lønnstilskudd, who it is for (§ 4)', () => {
  it('is for somebody under 30 with reduced capacity', () => {
    expect(ask(ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each<[string, Changes, string | undefined, string]>([
    ['allocated the day before 30', { born: localDate('1996-09-02'), allocatedOn: localDate('2026-09-01') }, undefined, 'met'],
    ['allocated on the birthday of 30', { born: localDate('1996-09-01'), allocatedOn: localDate('2026-09-01') }, undefined, 'not-met'],
    ['under 30 on the start day, not allocated', { born: localDate('1996-10-02') }, undefined, 'met'],
    ['30 on the start day, not allocated', { born: localDate('1996-10-01') }, undefined, 'missing-fact'],
    ['30 today already', { born: localDate('1996-09-20') }, '2026-09-20', 'not-met'],
    ['30 between today and the start', { born: localDate('1996-09-20') }, '2026-09-19', 'missing-fact'],
    ['date of birth unknown', { born: undefined }, undefined, 'missing-fact'],
  ])('%s', (_story, changes, today, expected) => {
    const options = today ? { today: localDate(today) } : {};
    expect(condition('F4L-01', ready(changes), on, options).outcome).toBe(expected);
  });

  it.each<[string, string, Changes, string]>([
    ['not reduced', 'F4L-02', { assistanceGroup: 'TRENGER_VEILEDNING' }, 'not-met'],
    ['capacity unknown', 'F4L-02', { assistanceGroup: undefined }, 'missing-fact'],
    ['no work-capacity assessment', 'F4L-04', { workCapacityAssessed: false }, 'not-met'],
    ['assessment unknown', 'F4L-04', { workCapacityAssessed: undefined }, 'missing-fact'],
    ['no needs assessment', 'F4L-04', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'not-met'],
    ['needs assessment unknown', 'F4L-04', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-fact'],
    ['agreement not signed', 'F4L-09', { agreementSigned: false }, 'not-met'],
    ['agreement unknown', 'F4L-09', { agreementSigned: undefined }, 'missing-fact'],
    ['challenges unanswered', 'F4L-03', { answers: except('F4L-03') }, 'needs-judgement'],
    ['not ordinary tasks', 'F4 § 3', { employedForOrdinaryTasks: false }, 'not-met'],
  ])('%s', (_story, key, changes, expected) => {
    expect(condition(key, ready(changes)).outcome).toBe(expected);
  });
});

describe('fireårig lønnstilskudd, how long (§§ 8, 10, 12)', () => {
  it.each([
    ['four years', '2026-10-01', '2030-09-30', 'eligible'],
    ['four years and a day', '2026-10-01', '2030-10-01', 'not-eligible'],
    ['to the end of the trial', '2030-01-01', '2032-12-31', 'eligible'],
    ['a day beyond the trial', '2030-01-01', '2033-01-01', 'not-eligible'],
  ])('%s', (_story, from, to, outcome) => {
    expect(ask(ready({ endsOn: localDate(to), born: localDate('2005-01-01') }), from).outcome).toBe(outcome);
  });

  it('names the end of the trial', () => {
    const late = ready({ endsOn: localDate('2033-01-01'), born: localDate('2005-01-01') });
    expect(condition('F4L-11', late, '2030-01-01')).toMatchObject({ outcome: 'not-met', because: { values: { last: '2032-12-31' } } });
  });

  it.each([
    ['two years', '2028-09-30', 'eligible'],
    ['two years and a day', '2028-10-01', 'not-eligible'],
  ])('temporary employment for %s', (_story, until, outcome) => {
    const temporary = ready({ permanentlyEmployedAtHost: false, temporaryEmploymentEndsOn: localDate(until) });
    expect(ask(temporary, on, { phase: 'start' }).outcome).toBe(outcome);
    const untested = { ...temporary, answers: except('F4L-10:testing') };
    expect(ask(untested, on, { phase: 'start' }).outcome).toBe(outcome === 'eligible' ? 'needs-assessment' : outcome);
  });

  it('is followed up every third month', () => {
    const followUp = ask(ready(), on).information.find(({ task }) => task === 'review-progress');
    expect(followUp).toMatchObject({ id: 'F4L-09', text: { values: { months: 3 } } });
  });
});

describe('fireårig lønnstilskudd, Nav’s own system', () => {
  const warnings = (changes: Changes) => ask(ready(changes), on).warnings.map(({ id }) => id);

  it.each<[string, Changes, readonly string[]]>([
    ['30 on the start day', { born: localDate('1996-10-01'), allocatedOn: localDate('2026-08-01') }, []],
    ['30 the day before the start', { born: localDate('1996-09-30'), allocatedOn: localDate('2026-08-01') }, ['F4L-12']],
    ['four years, permanent', { endsOn: localDate('2030-09-30') }, []],
    ['two years, temporary', { endsOn: localDate('2028-09-30'), permanentlyEmployedAtHost: false }, []],
    ['two years and a day, temporary', { endsOn: localDate('2028-10-01'), permanentlyEmployedAtHost: false }, ['F4L-12']],
    ['main goal to keep work', { mainGoal: 'BEHOLDE_ARBEID' }, ['F4L-12']],
  ])('%s: warns %s', (_story, changes, expected) => {
    expect(warnings(changes)).toEqual(expected);
  });
});

describe('fireårig lønnstilskudd, the money (§ 7)', () => {
  const paid = (startsOn: string, endsOn: string, changes: Changes = {}) => {
    const { amount } = ask(ready({ ...fullWages, endsOn: localDate(endsOn), ...changes }), startsOn);
    if (!amount) throw new Error('No amount');
    return amount;
  };
  const rateOn = (usedMonths: number) =>
    paid(on, '2026-10-31', { timeUsed: { [code]: { months: usedMonths } } }).lines.at(-1)?.factors[1]?.value;

  it.each([
    [0, 70],
    [11, 70],
    [12, 60],
    [23, 60],
    [24, 50],
    [36, 35],
    [47, 35],
  ])('after %s months the rate is %s percent', (usedMonths, rate) => {
    const amount = paid(on, '2026-10-31', { timeUsed: { [code]: { months: usedMonths } }, subsidyPaidThisYear: 0 });
    expect(amount.lines.at(-1)?.factors[1]?.value).toBe(rate);
  });

  it('asks what was paid this year when there is earlier time without dates', () => {
    expect(rateOn(12)).toBeUndefined();
    expect(paid(on, '2026-10-31', { timeUsed: { [code]: { months: 12 } } }).missingFacts).toEqual(['subsidyPaidThisYear']);
  });

  it('is 70 percent of the base each month in the first year', () => {
    expect(paid(on, '2026-12-31').months.map(({ amount }) => amount)).toEqual([3_640_896, 3_640_896, 3_640_896]);
  });

  it('stops at 5 G in the year', () => {
    const amount = paid(on, '2026-12-31', { monthlyWage: 1_000_000_000 });
    expect(amount.total).toBe(68_274_500);
    expect(amount.lines.find(({ kind }) => kind === 'cap')).toMatchObject({ id: 'F4L-07' });
  });

  it('stops on 1 May 2027, when G is not known', () => {
    expect(paid(on, '2027-09-30')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'G', on: '2027-05-01' } });
  });

  it('tells the rates and the ceiling', () => {
    const values = (id: string) => ask(ready(), on).information.find((one) => one.id === id)?.text.values;
    expect(values('F4L-06')).toEqual({ first: 70, second: 60, third: 50, fourth: 35 });
    expect(values('F4L-07')).toEqual({ factor: 5 });
  });
});
