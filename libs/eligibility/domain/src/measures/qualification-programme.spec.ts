import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor } from '../testing/ask';

const code = 'KVALIFISERINGSPROGRAM';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPerson({
    workAndIncomeCapacityReducedSubstantially: true,
    hasLittleOrNoBenefit: true,
    workCapacityAssessed: true,
    programmeHoursPerWeek: 37.5,
    supportedChildren: [],
    answers: answered(code),
    ...changes,
  });
const born = (day: string) => ({ born: localDate(day) });
const job = (percent: number | undefined) => ({ employments: [percent === undefined ? {} : { percent }] });

describe('KVP, who it is for (§ 29)', () => {
  it.each<[string, Changes, string, readonly string[]]>([
    ['turns 18 on the day', born('2008-10-01'), 'eligible', []],
    ['turns 18 the day after', born('2008-10-02'), 'not-eligible', ['KVP-01']],
    ['turns 68 the day after', born('1958-10-02'), 'eligible', []],
    ['turns 68 on the day', born('1958-10-01'), 'not-eligible', ['KVP-01']],
    ['birth not known', { born: undefined }, 'missing-facts', ['KVP-01']],
    ['capacity not substantially reduced', { workAndIncomeCapacityReducedSubstantially: false }, 'not-eligible', ['KVP-01']],
    ['capacity not known', { workAndIncomeCapacityReducedSubstantially: undefined }, 'missing-facts', ['KVP-01']],
    ['lives on other benefits', { hasLittleOrNoBenefit: false }, 'not-eligible', ['KVP-01']],
    ['benefits not known', { hasLittleOrNoBenefit: undefined }, 'missing-facts', ['KVP-01']],
    ['work capacity not assessed', { workCapacityAssessed: false }, 'not-eligible', ['KVP-02']],
    ['not known whether assessed', { workCapacityAssessed: undefined }, 'missing-facts', ['KVP-02']],
    ['a little under full time', { programmeHoursPerWeek: 37 }, 'not-eligible', ['KVP-03']],
    ['hours not known', { programmeHoursPerWeek: undefined }, 'missing-facts', ['KVP-03']],
    ['half a job beside it', job(50), 'eligible', []],
    ['more than half a job', job(51), 'not-eligible', ['KVP-06']],
    ['a job of unknown size', job(undefined), 'missing-facts', ['KVP-06']],
    ['jobs not known', { employments: undefined }, 'missing-facts', ['KVP-06']],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const answer = answerFor(code, ready(changes), on, { phase: 'start' });
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it.each([
    ['KVP-02', 'KVP-02:close-help'],
    ['KVP-10', 'KVP-10'],
  ])('leaves %s to a person', (id, question) => {
    expect(answerFor(code, ready({ answers: answered(code, 'yes', question) }), on)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: [id],
    });
    const no = { answers: { ...answered(code), [`${question}@${code}`]: { answer: 'no' } } } as const;
    expect(answerFor(code, ready(no), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: [id] });
  });

  it('says that the ages are from a handbook', () => {
    const answer = answerFor(code, ready(), on);
    expect(JSON.stringify(answer.requirements)).toContain('håndbok');
  });
});

describe('KVP, how long (§ 32)', () => {
  const until = (endsOn: string, special: 'yes' | 'no') =>
    answerFor(
      code,
      ready({ endsOn: localDate(endsOn), answers: { ...answered(code), [`KVP-04:special-reasons@${code}`]: { answer: special } } }),
      on,
    );

  it('lasts two years, and three for special reasons', () => {
    expect([until('2028-09-30', 'no').outcome, until('2028-10-01', 'no').outcome]).toEqual(['eligible', 'not-eligible']);
    expect([until('2029-09-30', 'yes').outcome, until('2029-10-01', 'yes').outcome]).toEqual(['eligible', 'not-eligible']);
  });

  it('asks for a new decision after a year', () => {
    expect(until('2027-09-30', 'no').duration?.nextDecisionOn).toBe('2027-09-30');
    expect(outcomeFor(code, 'KVP-04:first-decision', ready({ endsOn: localDate('2027-10-01') }), on)).toBe('not-met');
  });

  it('does not count the time of an interruption', () => {
    const participations = [
      { measure: code, from: localDate('2024-10-01'), to: localDate('2025-09-30'), counts: true },
      { measure: code, from: localDate('2026-04-01'), to: localDate('2026-09-30') },
    ] as const;
    expect(answerFor(code, ready({ participations }), on).duration).toMatchObject({ used: { months: 18 } });
  });
});

describe('the qualification allowance (§ 35)', () => {
  const amount = (changes: Changes, startsOn = '2026-10-01', endsOn = '2026-10-31') =>
    answerFor(code, ready({ endsOn: localDate(endsOn), ...changes }), startsOn).amount;

  it('is 2.041 G a year by 260 days, two thirds until 25', () => {
    // 136 549 × 2.041 × 22 / 260 = 23 582.0123
    expect(amount(born('2000-01-01'))).toMatchObject({ outcome: 'calculated', total: 23_582_01 });
    expect(amount(born('2002-01-01'))?.total).toBe(15_721_34);
    expect(amount(born('2001-10-15'))?.total).toBe(7_146_06 + 12_862_92);
  });

  it('is reduced by the share of the week that is paid work, child supplement included', () => {
    // 60 percent of 23 582.0123 and of 22 × 38
    const children = [{ born: localDate('2015-01-01') }];
    expect(amount({ ...born('2000-01-01'), ...job(40), supportedChildren: children })?.total).toBe(14_149_21 + 501_60);
  });

  it('gives the child supplement of AAP until a child turns 18', () => {
    const children = [{ born: localDate('2008-10-15') }];
    // 10 weekdays at 38 kr; the birthday cuts the month in two
    expect(amount({ ...born('2000-01-01'), supportedChildren: children })?.total).toBe(10_719_10 + 12_862_92 + 10 * 38_00);
  });

  it('stops where the child supplement is not known', () => {
    const facts = { ...born('2000-01-01'), supportedChildren: [{ born: localDate('2015-01-01') }] };
    expect(amount(facts, '2025-10-01', '2025-10-31')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'AAP.CHILD' } });
    expect(amount(facts, '2027-01-01', '2027-01-31')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'AAP.CHILD' } });
  });

  it('asks for children and for the size of a job', () => {
    expect(amount({ supportedChildren: undefined })?.missingFacts).toEqual(['supportedChildren']);
    expect(amount(job(undefined))?.missingFacts).toEqual(['employments']);
  });
});

it('KVP tells what the law counts: six months to start, a year of interruption', () => {
  const { information } = answerFor(code, ready(), on);
  const values = Object.fromEntries(information.map(({ id, text }) => [id, text.values]));
  expect(values).toMatchObject({
    'KVP-05': { months: 6 },
    'KVP-07': { g: 2.041, age: 25, days: 260 },
    'KVP-08': {},
    'KVP-09': { months: 12 },
  });
});
