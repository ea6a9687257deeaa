import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, separateCourses, type Changes } from '../testing/a-person';
import { employerInOrder, fullWages, keptByEmployer } from '../testing/an-employer';
import { amountFor, answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'MIDLERTIDIG_LONNSTILSKUDD';
const on = '2026-10-01';
const hired = (changes: Changes = {}) => aPerson({ ...employerInOrder, answers: answered(code), ...changes });
const reduced = { assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' } as const;
const kept = (changes: Changes = {}) => hired({ ...keptByEmployer, ...reduced, sickLeaveMonths: 12, ...changes });
const except = (...questions: readonly string[]) => answered(code, 'yes', ...questions);

describe('midlertidig lønnstilskudd, hire (§ 9-3 første ledd)', () => {
  it('is for somebody with problems entering the labour market', () => {
    expect(answerFor(code, hired(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each([
    ['unanswered', undefined, 'needs-assessment', ['MLT-01']],
    ['no', 'no', 'not-eligible', ['MLT-01']],
  ] as const)('problems entering: %s', (_story, answer, outcome, decidedBy) => {
    const answers = answer ? { ...except('MLT-01'), 'MLT-01': { answer } } : except('MLT-01');
    const result = answerFor(code, hired({ answers }), on);
    expect(result.outcome).toBe(outcome);
    expect(result.decidedBy).toEqual(expect.arrayContaining(decidedBy));
  });

  it('knows that somebody without a job there cannot be kept, and asks when it may be either', () => {
    expect(outcomeFor(code, 'MLT-01:hire', hired(), on)).toBe('met');
    expect(outcomeFor(code, 'MLT-01:hire', hired({ employments: undefined }), on)).toBe('missing-fact');
    const atHost = { employments: [{ isHost: true }] };
    expect(conditionIn(code, 'MLT-01:hire', hired(atHost), on).missing).toEqual(['keepsEmployee']);
    expect(outcomeFor(code, 'MLT-01:hire', hired({ ...atHost, keepsEmployee: false }), on)).toBe('met');
    expect(outcomeFor(code, 'MLT-02:keep', hired(), on)).toBe('not-met');
  });
});

describe('midlertidig lønnstilskudd, keep (§ 9-3 andre ledd)', () => {
  it.each([
    ['eleven months', 11, 'not-met'],
    ['twelve months', 12, 'met'],
    ['not known', undefined, 'missing-fact'],
  ])('sick leave: %s', (_story, sickLeaveMonths, expected) => {
    expect(outcomeFor(code, 'MLT-02', kept({ sickLeaveMonths }), on)).toBe(expected);
  });

  it('refuses an employee with seven months of sick leave', () => {
    const answer = answerFor(code, kept({ sickLeaveMonths: 7 }), on);
    expect(answer.outcome).toBe('not-eligible');
    expect(answer.decidedBy).toContain('MLT-02');
    expect(conditionIn(code, 'MLT-02', kept({ sickLeaveMonths: 7 }), on).because?.values).toEqual({ months: 12, has: 7 });
  });

  it('requires reduced capacity, and a risk that a person must see', () => {
    expect(answerFor(code, kept(), on, { phase: 'start' }).outcome).toBe('eligible');
    const healthy = kept({ assistanceGroup: 'TRENGER_VEILEDNING' });
    expect(outcomeFor(code, 'MLT-02:reduced-capacity', healthy, on)).toBe('not-met');
    expect(answerFor(code, healthy, on).outcome).toBe('not-eligible');
    expect(answerFor(code, kept({ answers: except('MLT-02:at-risk') }), on)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['MLT-02'],
    });
  });

  it('says that full and graded sick leave count the same (E-25)', () => {
    expect(conditionIn(code, 'MLT-02', kept(), on).note?.nb).toContain('E-25');
  });
});

describe('midlertidig lønnstilskudd, before and beside the grant', () => {
  it.each<[string, string, Changes, string]>([
    ['no decision', 'MLT-03', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'not-met'],
    ['good opportunities', 'MLT-03', { assistanceGroup: 'GODE_MULIGHETER' }, 'not-met'],
    ['decision unknown', 'MLT-03', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-fact'],
    ['not ordinary tasks', 'MLT-08', { employedForOrdinaryTasks: false }, 'not-met'],
    ['tasks unknown', 'MLT-08', { employedForOrdinaryTasks: undefined }, 'missing-fact'],
    ['agreement not signed', 'MLT-10', { agreementSigned: false }, 'not-met'],
    ['agreement unknown', 'MLT-10', { agreementSigned: undefined }, 'missing-fact'],
    ['turns 16 the day after', 'GEN-05', { born: localDate('2010-10-02') }, 'not-met'],
    ['is 16 on the start day', 'GEN-05', { born: localDate('2010-10-01') }, 'met'],
  ])('%s: %s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, hired(changes), on)).toBe(expected);
  });

  it('excepts nobody from the assessment, not even the sick-listed', () => {
    const sickListed = kept({ assistanceGroup: undefined, hasAssistanceDecision: false, reducedWorkCapacity: true, sickListed: true });
    expect(outcomeFor(code, 'GEN-24', sickListed, on)).toBe('met');
    expect(answerFor(code, sickListed, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['MLT-03'] });
  });

  it('lets a temporary employment stand only for particular testing (§ 9-7)', () => {
    const temporary = { permanentlyEmployedAtHost: false };
    const start = { phase: 'start' } as const;
    expect(answerFor(code, hired(temporary), on, start).outcome).toBe('eligible');
    expect(answerFor(code, hired({ ...temporary, answers: except('MLT-09') }), on, start)).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['MLT-09'],
    });
    expect(answerFor(code, hired({ answers: except('MLT-09') }), on, start).outcome).toBe('eligible');
    expect(answerFor(code, hired({ ...temporary, answers: except('MLT-09') }), on).outcome).toBe('eligible');
  });

  it('asks about aid from others', () => {
    expect(outcomeFor(code, 'GEN-21:cumulation', hired({ answers: except('GEN-21:cumulation') }), on)).toBe('needs-judgement');
  });
});

describe('midlertidig lønnstilskudd, how long (§ 9-4)', () => {
  const until = (endsOn: string, changes: Changes = {}) => hired({ endsOn: localDate(endsOn), ...changes });

  it.each<[string, string, Changes, string, string]>([
    ['a year', '2027-09-30', {}, 'eligible', 'MLT-04'],
    ['a year and a day', '2027-10-01', {}, 'not-eligible', 'MLT-04'],
    ['a year and a day, reduced capacity', '2027-10-01', reduced, 'eligible', 'MLT-05'],
    ['two years, reduced capacity', '2028-09-30', reduced, 'eligible', 'MLT-05'],
    ['two years and a day, reduced capacity', '2028-10-01', reduced, 'not-eligible', 'MLT-05'],
  ])('%s', (_story, endsOn, changes, outcome, decidedBy) => {
    const answer = answerFor(code, until(endsOn, changes), on);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain(decidedBy);
  });

  it('counts 18 months used and 6 asked for as two years', () => {
    const facts = until('2027-03-31', { ...reduced, timeUsed: { [code]: { months: 18 } } });
    expect(answerFor(code, facts, on).outcome).toBe('eligible');
    expect(answerFor(code, until('2027-04-01', { ...reduced, timeUsed: { [code]: { months: 18 } } }), on).outcome).toBe('not-eligible');
  });

  it('warns where Nav’s system would stop at twelve months', () => {
    const oldGroup = { reducedWorkCapacity: true, assistanceGroup: undefined, hasAssistanceDecision: true } as const;
    expect(warningsFor(code, until('2027-10-01', oldGroup), on)).toContain('MLT-12');
    expect(warningsFor(code, until('2027-09-30', oldGroup), on)).not.toContain('MLT-12');
    expect(warningsFor(code, until('2027-10-01', reduced), on)).toEqual([]);
  });

  it('warns past 72 and for a group Nav does not use it for', () => {
    expect(warningsFor(code, until('2027-09-30', { born: localDate('1955-09-30') }), on)).toEqual(['TEC-01']);
    expect(warningsFor(code, until('2027-09-30', { born: localDate('1955-10-01') }), on)).toEqual([]);
    expect(warningsFor(code, hired({ assistanceGroup: 'GODE_MULIGHETER' }), on)).toEqual(['INN-01']);
  });
});

describe('midlertidig lønnstilskudd, the money (§ 9-5)', () => {
  const paid = (endsOn: string, changes: Changes = {}, startsOn = on) =>
    amountFor(code, hired({ ...fullWages, endsOn: localDate(endsOn), ...changes }), startsOn);
  const byMonth = (endsOn: string, changes: Changes = {}) => paid(endsOn, changes).months.map(({ amount }) => amount);

  it('shows how the refund base comes about', () => {
    const steps = paid('2026-10-31').lines.filter(({ kind }) => kind === 'basis');
    expect(steps.map(({ amount }) => amount)).toEqual([4_000_000, 480_000, 4_480_000, 631_680, 89_600, 5_201_280]);
  });

  it('uses the actual position', () => {
    expect(paid('2026-10-31', { positionPercent: 50 }).total).toBe(1_040_256);
  });

  it('is 40 percent for six months, then 30', () => {
    const [forty, thirty] = [2_080_512, 1_560_384];
    expect(byMonth('2027-05-31')).toEqual([forty, forty, forty, forty, forty, forty, thirty, thirty]);
  });

  it('is 60 percent for twelve months with reduced capacity, then 50', () => {
    const amounts = byMonth('2027-11-30', reduced);
    expect(amounts.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 3_120_768));
    expect(amounts.slice(12)).toEqual([2_600_640, 2_600_640]);
  });

  it('falls in the middle of a month when that is when the six months are over', () => {
    const { lines } = paid('2027-04-30', {}, '2026-10-16');
    const april = lines.filter(({ from, kind }) => kind === 'part' && from >= '2027-04-01');
    expect(april.map(({ from, to, factors }) => [from, to, factors[1]?.value])).toEqual([
      ['2027-04-01', '2027-04-15', 40],
      ['2027-04-16', '2027-04-30', 30],
    ]);
  });

  it('counts time used before: after 18 months the rate is 50 percent at once', () => {
    const { lines } = paid('2027-03-31', { ...reduced, timeUsed: { [code]: { months: 18 } } });
    const rates = lines.flatMap(({ factors }) => factors.filter(({ parameter }) => parameter).map(({ value }) => value));
    expect(new Set(rates)).toEqual(new Set([50]));
  });

  it('counts a separate course unless the adviser leaves it out (E-07)', () => {
    const before = [{ measure: code, from: localDate('2024-01-01'), to: localDate('2024-06-30') }] as const;
    const rateOf = (changes: Changes) => paid('2026-10-31', { participations: before, ...changes }).lines.at(-1)?.factors[1]?.value;
    expect(rateOf({})).toBe(30);
    expect(rateOf({ answers: { ...answered(code), ...separateCourses(code, 'no') } })).toBe(40);
  });

  it('has no ceiling in G', () => {
    const rich = paid('2026-12-31', { monthlyWage: 100_000_000 });
    expect(rich.lines.some(({ kind }) => kind === 'cap')).toBe(false);
  });

  it('stops before July 2019 and names the rate; the person may still take part', () => {
    const facts = hired({ ...fullWages, endsOn: localDate('2019-07-31') });
    const answer = answerFor(code, facts, '2019-06-01');
    expect(answer.outcome).toBe('eligible');
    expect(answer.amount).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'MLT.RATE1_MONTHS', on: '2019-06-01' } });
    expect(answerFor(code, facts, '2019-07-01').amount?.outcome).toBe('calculated');
  });

  it('names each fact it lacks', () => {
    const lacking = (changes: Changes) => paid('2026-12-31', changes).missingFacts;
    expect(lacking({ monthlyWage: undefined })).toEqual(['monthlyWage']);
    expect(lacking({ pensionPercent: undefined, holidayPayPercent: undefined })).toEqual(['holidayPayPercent', 'pensionPercent']);
    expect(lacking({ participations: undefined })).toEqual(['participations']);
    expect(amountFor(code, hired(fullWages), on)).toMatchObject({ outcome: 'calculated', to: '2027-09-30' });
  });

  it('tells the rates', () => {
    const values = (id: string) => answerFor(code, hired(), on).information.find((one) => one.id === id)?.text.values;
    expect(values('MLT-06')).toEqual({ first: 40, months: 6, after: 30 });
    expect(values('MLT-07')).toEqual({ first: 60, months: 12, after: 50 });
  });
});
