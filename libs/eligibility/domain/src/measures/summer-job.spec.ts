import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import { answered, aPerson, separateCourses, type Changes } from '../testing/a-person';
import { employerInOrder, fullWages } from '../testing/an-employer';
import { amountFor, answerFor, outcomeFor, warningsFor } from '../testing/ask';

const code = 'SOMMERJOBB';
const on = '2026-06-15';
const ready = (changes: Changes = {}) =>
  aPerson({ ...employerInOrder, endsOn: localDate('2026-07-12'), answers: answered(code, 'yes', 'SOM-05:special-reasons'), ...changes });

describe('sommerjobb, who it is for (§ 8-3)', () => {
  it('is for a young job seeker with a need for help, when everything is in order', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each([
    ['turns 30 the day after the start', '1996-06-16', 'met'],
    ['turns 30 on the start day (E-09)', '1996-06-15', 'not-met'],
    ['turned 30 the day before', '1996-06-14', 'not-met'],
    ['date of birth unknown', undefined, 'missing-fact'],
  ])('%s', (_story, born, expected) => {
    expect(outcomeFor(code, 'SOM-01', ready({ born: born === undefined ? undefined : localDate(born) }), on)).toBe(expected);
  });

  it.each([
    ['is 16 on the start day', '2010-06-15', 'met'],
    ['turns 16 the day after', '2010-06-16', 'not-met'],
  ])('%s (SOM-09)', (_story, born, expected) => {
    expect(outcomeFor(code, 'GEN-05', ready({ born: localDate(born) }), on)).toBe(expected);
  });

  it.each<[string, Changes, string]>([
    ['needs guidance', {}, 'met'],
    ['good opportunities', { assistanceGroup: 'GODE_MULIGHETER' }, 'not-met'],
    ['no decision', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'not-met'],
    ['decision unknown', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-fact'],
    ['group unknown', { assistanceGroup: undefined }, 'missing-fact'],
  ])('a need must be established: %s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'SOM-03', ready(changes), on)).toBe(expected);
  });

  it.each([
    ['unanswered', undefined, 'needs-assessment'],
    ['no', 'no', 'not-eligible'],
  ] as const)('problems without a grant: %s', (_story, answer, outcome) => {
    const others = answered(code, 'yes', 'SOM-02', 'SOM-05:special-reasons');
    const facts = ready({ answers: answer ? { ...others, [`SOM-02@${code}`]: { answer } } : others });
    expect(answerFor(code, facts, on)).toMatchObject({ outcome, decidedBy: ['SOM-02'] });
  });
});

describe('sommerjobb, the enterprise and the job (§§ 8-2, 8-6)', () => {
  it.each<[string, string, Changes, string]>([
    ['laid-off staff', 'SOM-08', { hasLaidOffStaff: true }, 'not-met'],
    ['laid-off staff not known', 'SOM-08', { hasLaidOffStaff: undefined }, 'missing-fact'],
    ['not ordinary tasks', 'SOM-06', { employedForOrdinaryTasks: false }, 'not-met'],
    ['tasks not known', 'SOM-06', { employedForOrdinaryTasks: undefined }, 'missing-fact'],
    ['not ordinary pay', 'SOM-06:ordinary-pay', { ordinaryPayAndConditions: false }, 'not-met'],
    ['pay not known', 'SOM-06:ordinary-pay', { ordinaryPayAndConditions: undefined }, 'missing-fact'],
    ['no agreement', 'TF § 8-5', { agreementSigned: false }, 'not-met'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, ready(changes), on)).toBe(expected);
  });

  it('may wait for the enterprise until start, but not for a no', () => {
    expect(answerFor(code, ready({ hasLaidOffStaff: undefined }), on).outcome).toBe('eligible');
    expect(answerFor(code, ready({ hasLaidOffStaff: undefined }), on, { phase: 'start' }).outcome).toBe('missing-facts');
    expect(answerFor(code, ready({ hasLaidOffStaff: true }), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['SOM-08'] });
  });
});

describe('sommerjobb, when and how long (§ 8-4)', () => {
  it.each([
    ['four weeks', '2026-07-12', 'eligible'],
    ['a day more', '2026-07-13', 'not-eligible'],
  ])('%s', (_story, endsOn, outcome) => {
    expect(answerFor(code, ready({ endsOn: localDate(endsOn) }), on).outcome).toBe(outcome);
  });

  it('asks whether last summer counts', () => {
    const lastSummer = { measure: code, from: localDate('2025-06-16'), to: localDate('2025-07-13') } as const;
    const facts = ready({ participations: [lastSummer] });
    expect(answerFor(code, facts, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['SOM-04'] });
    const leftOut = ready({ participations: [lastSummer], answers: { ...answered(code), ...separateCourses(code, 'no') } });
    expect(answerFor(code, leftOut, on).outcome).toBe('eligible');
  });

  it.each([
    ['first day of June', '2026-06-01', '2026-06-28', 'met'],
    ['last day of May', '2026-05-31', '2026-06-27', 'not-met'],
    ['ends on the last day of August', '2026-08-04', '2026-08-31', 'met'],
    ['ends on the first of September', '2026-08-05', '2026-09-01', 'not-met'],
  ])('%s', (_story, from, to, expected) => {
    expect(outcomeFor(code, 'SOM-05', ready({ endsOn: localDate(to) }), from)).toBe(expected);
  });

  it('lets special reasons except from the summer, asked only when it is needed', () => {
    const inWinter = (changes: Changes = {}) => ready({ endsOn: localDate('2026-12-31'), ...changes });
    expect(answerFor(code, ready(), on).questions).toEqual([]);
    expect(answerFor(code, inWinter(), '2026-12-05')).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['SOM-05'] });
    const yes = inWinter({ answers: answered(code) });
    expect(answerFor(code, yes, '2026-12-05').outcome).toBe('eligible');
  });

  it('did not exist before the chapter was added again', () => {
    expect(assess(code, ready(), localDate('2021-04-21'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
    expect(answerFor(code, ready({ endsOn: undefined }), '2021-06-01').kind).toBe('assessed');
  });
});

describe('sommerjobb, Nav’s own system', () => {
  const outside = (startsOn: string, endsOn: string, changes: Changes = {}) =>
    warningsFor(code, ready({ endsOn: localDate(endsOn), answers: answered(code), ...changes }), startsOn);

  it.each([
    ['2026-08-31', '2026-09-27', []],
    ['2026-08-31', '2026-09-28', ['SOM-10', 'SOM-10']],
    ['2026-09-01', '2026-09-27', ['SOM-10']],
    ['2026-05-31', '2026-06-20', ['SOM-10']],
    ['2026-06-01', '2026-06-28', []],
    ['2026-06-01', '2026-06-29', ['SOM-10']],
  ] as const)('from %s to %s warns %s', (startsOn, endsOn, expected) => {
    expect(outside(startsOn, endsOn)).toEqual(expected);
  });

  it('lets the birthday of 30 pass, which the law does not', () => {
    const ageWarnings = (born: string, today?: string) =>
      warningsFor(code, ready({ born: localDate(born) }), on, today ? { today: localDate(today) } : {});
    expect(ageWarnings('1996-06-15')).toEqual([]);
    expect(ageWarnings('1996-06-14')).toEqual(['SOM-10']);
    expect(ageWarnings('1996-06-16', '2027-01-02')).toContain('SOM-10');
  });

  it('warns for a group Nav does not use it for', () => {
    expect(warningsFor(code, ready({ assistanceGroup: 'GODE_MULIGHETER' }), on)).toContain('INN-01');
  });
});

describe('sommerjobb, the money (§ 8-6)', () => {
  const paid = (changes: Changes = {}) => amountFor(code, ready({ ...fullWages, ...changes }), on);

  it('refunds half of the base, shared by the days of each month', () => {
    const { lines, total, paidTo } = paid();
    expect(paidTo).toBe('employer');
    expect(lines.filter(({ kind }) => kind === 'part').map(({ from, to, amount }) => [from, to, amount])).toEqual([
      ['2026-06-15', '2026-06-30', 1_387_008],
      ['2026-07-01', '2026-07-12', 1_006_699],
    ]);
    expect(total).toBe(2_393_707);
  });

  it('refunds three quarters with reduced work capacity', () => {
    expect(paid({ assistanceGroup: 'JOBBE_DELVIS' }).total).toBe(3_590_561);
  });

  it('shows four weeks when no last day is known, and says so', () => {
    const amount = paid({ endsOn: undefined });
    expect(amount).toMatchObject({ to: '2026-07-12', total: 2_393_707 });
    expect(amount.notes[0]?.nb).toContain('Siste dag er ikke kjent');
  });

  it('names the facts it lacks without changing the outcome', () => {
    const answer = answerFor(code, ready({ monthlyWage: 4_000_000 }), on);
    expect(answer.outcome).toBe('eligible');
    expect(answer.amount).toMatchObject({
      outcome: 'missing-facts',
      missingFacts: ['positionPercent', 'holidayPayPercent', 'employerContributionPercent', 'pensionPercent'],
    });
  });

  it('gives the refused no amount', () => {
    expect(answerFor(code, ready({ ...fullWages, hasLaidOffStaff: true }), on).amount).toBeUndefined();
  });

  it('tells the rates', () => {
    const rates = answerFor(code, ready(), on).information.find(({ id }) => id === 'SOM-07');
    expect(rates?.text.values).toEqual({ rate: 50, reduced: 75 });
  });
});
