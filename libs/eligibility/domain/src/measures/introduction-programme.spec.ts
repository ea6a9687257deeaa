import { localDate } from '@fotfeste/shared/kernel';
import { conditionsOf } from '../engine/assessment';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor } from '../testing/ask';

const code = 'INTRODUKSJONSPROGRAM';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPerson({
    born: localDate('1995-06-15'),
    permitGrantedOn: localDate('2026-05-01'),
    hasPermitForIntroduction: true,
    settledByAgreement: true,
    livedInMunicipalitySince: localDate('2026-08-01'),
    jobOrOfferHoursPerWeek: 0,
    isNordicOrEeaCovered: false,
    hasUpperSecondaryEducation: false,
    introductionGoal: 'QUALIFY_FOR_WORK',
    workElementHoursPerWeek: 15,
    livesWithParents: false,
    partnerInProgrammeAndNoChildren: false,
    answers: answered(code),
    ...changes,
  });
const day = localDate;

describe('the introduction programme, who has the right and duty (§ 8)', () => {
  it.each<[string, Changes, string, readonly string[]]>([
    ['turned 18 on the day of the permit', { born: day('2008-05-01') }, 'eligible', []],
    ['turned 18 the day after the permit', { born: day('2008-05-02') }, 'not-eligible', ['INT-01']],
    ['was 55 when the permit came', { born: day('1970-05-02') }, 'eligible', []],
    ['turned 56 on the day of the permit', { born: day('1970-05-01') }, 'not-eligible', ['INT-01']],
    ['birth not known', { born: undefined }, 'missing-facts', ['INT-01']],
    ['day of the permit not known', { permitGrantedOn: undefined }, 'missing-facts', ['INT-01']],
    [
      'turns 18 the day after the start, permit not known',
      { born: day('2008-10-02'), permitGrantedOn: undefined },
      'not-eligible',
      ['INT-01'],
    ],
    ['turns 18 on the start day, permit not known', { born: day('2008-10-01'), permitGrantedOn: undefined }, 'missing-facts', ['INT-01']],
    ['another permit', { hasPermitForIntroduction: false }, 'not-eligible', ['INT-01']],
    ['permit not known', { hasPermitForIntroduction: undefined }, 'missing-facts', ['INT-01']],
    ['not settled by agreement', { settledByAgreement: false, isExemptFromSettlementAgreement: false }, 'not-eligible', ['INT-01']],
    ['a family member needs no agreement', { settledByAgreement: false, isExemptFromSettlementAgreement: true }, 'eligible', []],
    ['settlement not known', { settledByAgreement: undefined }, 'missing-facts', ['INT-01']],
    ['two years in a municipality the day after', { livedInMunicipalitySince: day('2024-10-02') }, 'eligible', []],
    ['two years in a municipality on the day', { livedInMunicipalitySince: day('2024-10-01') }, 'not-eligible', ['INT-01']],
    ['time in a municipality not known', { livedInMunicipalitySince: undefined }, 'missing-facts', ['INT-01']],
    ['29.5 hours of work', { jobOrOfferHoursPerWeek: 29.5 }, 'eligible', []],
    ['30 hours of work', { jobOrOfferHoursPerWeek: 30 }, 'not-eligible', ['INT-02']],
    ['work not known', { jobOrOfferHoursPerWeek: undefined }, 'missing-facts', ['INT-02']],
    ['covered by the EEA agreement', { isNordicOrEeaCovered: true }, 'not-eligible', ['INT-03']],
    ['citizenship not known', { isNordicOrEeaCovered: undefined }, 'missing-facts', ['INT-03']],
  ])('%s', (_story, changes, outcome, decidedBy) => {
    const answer = answerFor(code, ready(changes), on, { phase: 'start' });
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toEqual(expect.arrayContaining([...decidedBy]));
  });

  it('counts the two years on the day of the decision', () => {
    const facts = ready({ livedInMunicipalitySince: day('2024-10-01') });
    expect(outcomeFor(code, 'INT-01:residence', facts, on, { today: day('2026-09-30') })).toBe('met');
    expect(outcomeFor(code, 'INT-01:residence', facts, on, { today: day('2026-10-05') })).toBe('not-met');
  });

  it('says when somebody is old enough to have been granted the permit', () => {
    const answer = answerFor(code, ready({ born: day('2008-10-02'), permitGrantedOn: undefined }), on);
    const [young] = conditionsOf(answer.requirements).filter(({ key }) => key === 'INT-01');
    expect(young?.because?.values).toEqual({ from: 18, turns: '2026-10-02' });
  });

  it('tells whom the municipality may offer it to, and when it must start', () => {
    const values = Object.fromEntries(answerFor(code, ready(), on).information.map(({ id, text }) => [id, text.values]));
    expect(values).toMatchObject({
      'INT-04': { age: 55, months: 24 },
      'INT-05': { months: 3 },
      'INT-08': { hours: 15 },
      'INT-09': { g: 2, age: 25 },
    });
  });
});

describe('the introduction programme, how long (§§ 13 and 14)', () => {
  const lasts = (changes: Changes, endsOn: string, extended: 'yes' | 'no' = 'no') =>
    answerFor(code, ready({ endsOn: day(endsOn), answers: { [`INT-07:helps@${code}`]: { answer: extended } }, ...changes }), on).outcome;
  const goal = (introductionGoal: NonNullable<Changes['introductionGoal']>) => ({ introductionGoal }) as const;

  it.each<[string, Changes, 'yes' | 'no', string, string]>([
    ['with upper-secondary education: 12 months', { hasUpperSecondaryEducation: true }, 'yes', '2027-09-30', '2027-10-01'],
    ['for work: 2 years', goal('QUALIFY_FOR_WORK'), 'yes', '2028-09-30', '2028-10-01'],
    ['parts of upper-secondary: 3 years', goal('PARTS_OF_UPPER_SECONDARY'), 'no', '2029-09-30', '2029-10-01'],
    ['parts of upper-secondary, extended: 4 years', goal('PARTS_OF_UPPER_SECONDARY'), 'yes', '2030-09-30', '2030-10-01'],
    ['completed upper-secondary: 4 years', goal('COMPLETED_UPPER_SECONDARY'), 'no', '2030-09-30', '2030-10-01'],
    ['completed upper-secondary, extended: 5 years', goal('COMPLETED_UPPER_SECONDARY'), 'yes', '2031-09-30', '2031-10-01'],
    ['vocational training: 5 years', goal('VOCATIONAL_TRAINING'), 'yes', '2031-09-30', '2031-10-01'],
  ])('%s', (_story, changes, extended, lastDay, tooLate) => {
    expect([lasts(changes, lastDay, extended), lasts(changes, tooLate, extended)]).toEqual(['eligible', 'not-eligible']);
  });

  it('asks for education and goal, and a person whether an extension helps', () => {
    const missing = answerFor(code, ready({ hasUpperSecondaryEducation: undefined, introductionGoal: undefined }), on).missingFacts;
    expect([...missing].sort()).toEqual(['hasUpperSecondaryEducation', 'introductionGoal']);
    const facts = ready({ ...goal('PARTS_OF_UPPER_SECONDARY'), endsOn: day('2030-09-30'), answers: {} });
    expect(answerFor(code, facts, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['INT-07'] });
  });
});

describe('work in the programme (§ 14 a)', () => {
  const hours = (workElementHoursPerWeek: number | undefined, changes: Changes = {}) =>
    outcomeFor(code, 'INT-08', ready({ workElementHoursPerWeek, ...changes }), on);

  it('is at least 15 hours a week when the programme is to qualify for work', () => {
    expect([hours(15), hours(14.5), hours(undefined)]).toEqual(['met', 'not-met', 'missing-fact']);
    expect(hours(0, { introductionGoal: 'VOCATIONAL_TRAINING' })).toBe('met');
    expect(hours(0, { introductionGoal: undefined })).toBe('missing-fact');
  });

  it('is required after six months, and after three with upper-secondary education', () => {
    expect(hours(0, { endsOn: day('2027-03-31') })).toBe('met');
    expect(hours(0, { endsOn: day('2027-04-01') })).toBe('not-met');
    expect(hours(0, { endsOn: day('2026-12-31'), hasUpperSecondaryEducation: true })).toBe('met');
    expect(hours(0, { endsOn: day('2027-01-01'), hasUpperSecondaryEducation: true })).toBe('not-met');
    expect(hours(15, { hasUpperSecondaryEducation: undefined })).toBe('missing-fact');
  });
});

describe('the introduction allowance (§ 20)', () => {
  const amount = (changes: Changes, startsOn = '2026-10-01', endsOn = '2026-12-31') =>
    answerFor(code, ready({ endsOn: day(endsOn), ...changes }), startsOn).amount;

  it('is 2 G a year, a twelfth a month', () => {
    // 136 549 × 2 / 12 = 22 758.1667, three times
    expect(amount({})).toMatchObject({ outcome: 'calculated', total: 3 * 22_758_17 });
  });

  it('is a thirtieth of the month for each day of a month that is not whole', () => {
    // 22 758.1667 × 17 / 30 = 12 896.2944
    expect(amount({}, '2026-10-15', '2026-10-31')?.total).toBe(12_896_29);
  });

  it.each<[string, Changes, number]>([
    ['under 25: two thirds', { born: day('2003-01-01') }, 15_172_11],
    ['under 25 with parents: one third', { born: day('2003-01-01'), livesWithParents: true }, 7_586_06],
    ['turns 25 on the first day', { born: day('2001-10-01') }, 22_758_17],
    ['couple without children: five sixths', { partnerInProgrammeAndNoChildren: true }, 18_965_14],
  ])('%s', (_story, changes, total) => {
    expect(amount(changes, '2026-10-01', '2026-10-31')?.total).toBe(total);
  });

  it('divides the month somebody turns 25', () => {
    // 14 of 31 days at two thirds, 17 in full: 6 851.9211 and 12 480.2849
    expect(amount({ born: day('2001-10-15') }, '2026-10-01', '2026-10-31')?.lines.map((line) => line.amount)).toEqual([
      6_851_92, 12_480_28,
    ]);
  });

  it('asks how the person lives', () => {
    expect(amount({ livesWithParents: undefined, partnerInProgrammeAndNoChildren: undefined })?.missingFacts).toEqual([
      'livesWithParents',
      'partnerInProgrammeAndNoChildren',
    ]);
  });
});
