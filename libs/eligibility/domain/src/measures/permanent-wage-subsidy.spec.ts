import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { employerInOrder, fullWages, keptByEmployer } from '../testing/an-employer';
import { amountFor, answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'VARIG_LONNSTILSKUDD';
const on = '2026-10-01';
const hired = (changes: Changes = {}) =>
  aPerson({ ...employerInOrder, assistanceGroup: 'JOBBE_DELVIS', workCapacityAssessed: true, answers: answered(code), ...changes });
const kept = (changes: Changes = {}) => hired({ ...keptByEmployer, sickLeaveMonths: 12, ...changes });
const except = (...questions: readonly string[]) => answered(code, 'yes', ...questions);
const start = { phase: 'start' } as const;

describe('varig lønnstilskudd, who it is for (§§ 10-3, 10-4)', () => {
  it('is for somebody hired with permanently and substantially reduced capacity', () => {
    expect(answerFor(code, hired(), on, start).outcome).toBe('eligible');
  });

  it.each<[string, Changes, string]>([
    ['a permanent group says so', {}, 'met'],
    ['the assessment says so', { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', permanentReductionEstablished: true }, 'met'],
    ['reduced, but nobody said permanent', { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' }, 'missing-fact'],
    ['the assessment says not permanent', { permanentReductionEstablished: false }, 'not-met'],
    ['not reduced', { assistanceGroup: 'TRENGER_VEILEDNING' }, 'not-met'],
  ])('VLT-01: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'VLT-01', hired(changes), on)).toBe(expected);
    expect(outcomeFor(code, 'VLT-03', hired(changes), on)).toBe(expected);
  });

  it.each<[string, Changes, string]>([
    ['assessment not made', { workCapacityAssessed: false }, 'not-met'],
    ['not known whether it is made', { workCapacityAssessed: undefined }, 'missing-fact'],
  ])('VLT-03: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'VLT-03', hired(changes), on)).toBe(expected);
  });

  it('refuses somebody who needs guidance, without an assessment of permanence', () => {
    const answer = answerFor(code, hired({ assistanceGroup: 'TRENGER_VEILEDNING', workCapacityAssessed: false }), on);
    expect(answer.outcome).toBe('not-eligible');
    expect(answer.decidedBy).toContain('VLT-03');
  });

  it.each(['VLT-01:substantial', 'VLT-06'])('leaves %s to a person', (question) => {
    expect(outcomeFor(code, question, hired({ answers: except(question) }), on)).toBe('needs-judgement');
    const key = question === 'VLT-06' ? `${question}@${code}` : question;
    const no = hired({ answers: { ...except(question), [key]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: [question.slice(0, 6)] });
  });

  it('does not mind disability pension', () => {
    const answer = answerFor(code, hired({ receivesDisabilityPension: true }), on);
    expect(answer.outcome).toBe('eligible');
    expect(answer.information.map(({ id }) => id)).toContain('VLT-04');
  });

  it.each<[string, string, Changes, string]>([
    ['not ordinary pay', 'VLT-02', { ordinaryPayAndConditions: false }, 'not-met'],
    ['pay unknown', 'VLT-02', { ordinaryPayAndConditions: undefined }, 'missing-fact'],
    ['no lasting employment', 'VLT-02:lasting', { aimsAtLastingEmployment: false }, 'not-met'],
    ['aim unknown', 'VLT-02:lasting', { aimsAtLastingEmployment: undefined }, 'missing-fact'],
    ['agreement not signed', 'TF § 10-8', { agreementSigned: false }, 'not-met'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, hired(changes), on)).toBe(expected);
  });
});

describe('varig lønnstilskudd, keep an employee (§ 10-3 andre ledd)', () => {
  it.each<[string, Changes, string]>([
    ['twelve months of sick leave', {}, 'eligible'],
    ['eleven months, no progressive illness', { sickLeaveMonths: 11, progressiveIllness: false }, 'not-eligible'],
    ['no sick leave, progressive illness', { sickLeaveMonths: 0, progressiveIllness: true }, 'eligible'],
    ['eleven months, illness not known', { sickLeaveMonths: 11 }, 'missing-facts'],
    ['sick leave not known, progressive illness', { sickLeaveMonths: undefined, progressiveIllness: true }, 'eligible'],
    ['sick leave not known', { sickLeaveMonths: undefined, progressiveIllness: false }, 'missing-facts'],
  ])('%s', (_story, changes, outcome) => {
    const answer = answerFor(code, kept(changes), on, start);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain('VLT-05');
  });

  it('has had the exception since 2018 only', () => {
    const facts = kept({ born: localDate('1970-01-01'), sickLeaveMonths: 0, progressiveIllness: true });
    expect(answerFor(code, facts, '2018-01-01').outcome).toBe('eligible');
    expect(answerFor(code, facts, '2017-12-31')).toMatchObject({ outcome: 'not-eligible' });
  });

  it('lets a person see the risk', () => {
    expect(answerFor(code, kept({ answers: except('VLT-05:at-risk') }), on)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['VLT-05'],
    });
  });

  it.each<[string, Changes, string]>([
    ['fulfilled', {}, 'met'],
    ['not fulfilled', { employerAdaptationFulfilled: false }, 'not-met'],
    ['unknown', { employerAdaptationFulfilled: undefined }, 'missing-fact'],
    ['nobody knows whether somebody is kept', { keepsEmployee: undefined }, 'missing-fact'],
  ])('the employer’s duty to adapt: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'VLT-07', kept(changes), on)).toBe(expected);
  });

  it('does not ask about the duty when somebody is hired', () => {
    expect(conditionIn(code, 'VLT-07', hired(), on)).toMatchObject({ outcome: 'met', applies: false });
  });
});

describe('varig lønnstilskudd, the employment (§ 10-9)', () => {
  const temporary = (until: string | undefined, changes: Changes = {}) =>
    hired({
      permanentlyEmployedAtHost: false,
      temporaryEmploymentEndsOn: until === undefined ? undefined : localDate(until),
      ...changes,
    });

  it.each([
    ['a year', '2027-09-30', 'eligible'],
    ['a year and a day', '2027-10-01', 'not-eligible'],
    ['end unknown', undefined, 'missing-facts'],
  ])('temporary for %s', (_story, until, outcome) => {
    expect(answerFor(code, temporary(until), on, start).outcome).toBe(outcome);
  });

  it('requires that testing is needed', () => {
    const answer = answerFor(code, temporary('2027-09-30', { answers: except('VLT-11:testing') }), on, start);
    expect(answer).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['VLT-11'] });
  });
});

describe('varig lønnstilskudd, follow-up and practice', () => {
  it('has no time limit, and a review every half-year', () => {
    const answer = answerFor(code, hired({ endsOn: localDate('2060-01-01'), born: localDate('1995-01-01') }), on);
    expect(answer.outcome).toBe('eligible');
    expect(answer.duration).toBeUndefined();
    const review = answer.information.find(({ id }) => id === 'VLT-10');
    expect(review).toMatchObject({ task: 'review-duration', text: { values: { months: 6 } } });
  });

  it('warns for the group reduced capacity, which only Nav’s code refuses', () => {
    const facts = hired({ assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', permanentReductionEstablished: true });
    expect(answerFor(code, facts, on).outcome).toBe('eligible');
    expect(warningsFor(code, facts, on)).toEqual(['INN-01']);
  });
});

describe('varig lønnstilskudd, the rate (§ 10-7)', () => {
  it.each([
    [75, 'met'],
    [75.1, 'not-met'],
    [undefined, 'missing-fact'],
  ])('an agreed share of %s percent', (agreedSubsidyPercent, expected) => {
    expect(outcomeFor(code, 'VLT-08', hired({ agreedSubsidyPercent }), on)).toBe(expected);
  });

  it('tells the highest rates when it refuses', () => {
    expect(conditionIn(code, 'VLT-08', hired({ agreedSubsidyPercent: 80 }), on).because?.values).toEqual({ highest: 75, after: 67 });
  });
});

describe('varig lønnstilskudd, the money (§ 10-7)', () => {
  const paid = (startsOn: string, endsOn: string, changes: Changes = {}) =>
    amountFor(code, hired({ ...fullWages, agreedSubsidyPercent: 75, endsOn: localDate(endsOn), ...changes }), startsOn);
  const rich = { monthlyWage: 8_000_000 };
  const endless = { monthlyWage: 1_000_000_000 };
  const earlier = (from: string, to: string) =>
    ({ participations: [{ measure: code, from: localDate(from), to: localDate(to) }] }) as const;

  it('is the agreed share, and never above 67 percent after the first year', () => {
    const { months } = paid('2025-12-01', '2027-01-31');
    expect(months.slice(0, 12).map(({ amount }) => amount)).toEqual(Array.from({ length: 12 }, () => 3_900_960));
    expect(months.slice(12).map(({ amount }) => amount)).toEqual([3_484_858, 3_484_858]);
  });

  it('stays at a lower agreed share', () => {
    const { months } = paid('2025-12-01', '2027-01-31', { agreedSubsidyPercent: 50 });
    expect(new Set(months.map(({ amount }) => amount))).toEqual(new Set([2_600_640]));
  });

  it('counts an earlier year of the same measure', () => {
    const { lines } = paid('2026-10-01', '2026-10-31', { ...earlier('2024-01-01', '2024-12-31') });
    expect(lines.at(-1)?.factors[1]).toMatchObject({ value: 67, parameter: { id: 'VLT.RATE_MAX_AFTER' } });
  });

  it('stops at 5 G in a calendar year, on a line of its own', () => {
    const { lines, total } = paid('2026-01-01', '2026-12-31', rich);
    const caps = lines.filter(({ kind }) => kind === 'cap');
    expect(total).toBe(68_274_500);
    expect(caps[0]).toMatchObject({
      id: 'VLT-09',
      from: '2026-09-01',
      amount: -1_942_780,
      ceiling: { limit: 68_274_500, reached: 62_415_360 },
      factors: [{ value: 5 }, { value: 13_654_900, parameter: { id: 'G', from: '2026-05-01', to: '2027-04-30' } }],
    });
    expect(caps).toHaveLength(4);
  });

  it('begins a new 5 G in a new year', () => {
    const { months } = paid('2026-12-01', '2027-01-31', endless);
    expect(months).toEqual([
      { month: '2026-12', amount: 68_274_500 },
      { month: '2027-01', amount: 68_274_500 },
    ]);
  });

  it('lets the new G of 1 May give room for the difference', () => {
    const { months } = paid('2026-03-01', '2026-05-31', endless);
    expect(months.map(({ amount }) => amount)).toEqual([65_080_000, 0, 3_194_500]);
  });

  it.each([
    ['2019-05-01', 49_929_000],
    ['2020-05-01', 50_675_500],
    ['2021-05-01', 53_199_500],
    ['2022-05-01', 55_738_500],
    ['2023-05-01', 59_310_000],
    ['2024-05-01', 62_014_000],
    ['2025-05-01', 65_080_000],
    ['2026-05-01', 68_274_500],
  ])('from %s five G is %s øre', (startsOn, expected) => {
    expect(paid(startsOn, `${startsOn.slice(0, 4)}-05-31`, endless).total).toBe(expected);
  });

  it('counts what was paid earlier the same year, and asks for it when something was', () => {
    const paidBefore = { ...endless, subsidyPaidThisYear: 60_000_000 };
    expect(paid('2026-10-01', '2026-10-31', paidBefore).total).toBe(8_274_500);
    const unknown = paid('2026-10-01', '2026-10-31', { ...endless, ...earlier('2026-01-01', '2026-03-31') });
    expect(unknown).toMatchObject({ outcome: 'missing-facts', missingFacts: ['subsidyPaidThisYear'] });
    expect(paid('2026-10-01', '2026-10-31', { ...endless, ...earlier('2025-01-01', '2025-12-31') }).outcome).toBe('calculated');
  });

  it('stops on 1 May 2027, when G is not known, and keeps what came before', () => {
    const amount = paid('2027-03-01', '2027-06-30');
    expect(amount).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'G', on: '2027-05-01' },
      subtotal: { to: '2027-04-30', amount: 7_801_920 },
    });
  });

  it('shows twelve months when no last day is known', () => {
    const amount = amountFor(code, hired({ ...fullWages }), '2025-10-01');
    expect(amount).toMatchObject({ outcome: 'calculated', to: '2026-09-30' });
    expect(amount.months).toHaveLength(12);
  });

  it('asks for the agreed share', () => {
    expect(paid(on, '2026-12-31', { agreedSubsidyPercent: undefined }).missingFacts).toEqual(['agreedSubsidyPercent']);
  });
});
