import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, aPersonWithReducedCapacity, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor } from '../testing/ask';

const code = 'ARBEIDSFORBEREDENDE_TRENING';
const on = '2026-10-01';
const ready = (changes: Changes = {}) =>
  aPersonWithReducedCapacity({
    ...placeInOrder,
    answers: answered(code, 'yes', 'GEN-12:special-reasons', 'AFT-05:before-2026'),
    ...changes,
  });

describe('AFT, who it is for (§ 13-3)', () => {
  it('requires reduced capacity', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
    expect(answerFor(code, ready({ assistanceGroup: 'TRENGER_VEILEDNING' }), on)).toMatchObject({
      outcome: 'not-eligible',
      decidedBy: ['AFT-02'],
    });
  });

  it.each(['AFT-03', 'AFT-04'])('leaves %s to a person, about the person', (question) => {
    expect(conditionIn(code, question, aPerson(), on)).toMatchObject({ outcome: 'needs-judgement', question: { about: 'person' } });
    expect(outcomeFor(code, question, ready(), on)).toBe('met');
    const no = ready({ answers: { ...answered(code), [question]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: [question] });
  });
});

describe('AFT and employment (§ 13-5)', () => {
  const employed = (isHost: boolean | undefined, changes: Changes = {}) =>
    ready({
      employments: [isHost === undefined ? { percent: 40 } : { percent: 40, isHost }],
      employerAdaptationFulfilled: true,
      followUpPlanObtained: true,
      internalMeasures: 'CARRIED_OUT',
      ...changes,
    });

  it.each([
    ['employed by the provider', true, 'not-met'],
    ['employed elsewhere', false, 'met'],
    ['provider not chosen', undefined, 'missing-fact'],
  ])('from 2026: %s', (_story, isHost, expected) => {
    expect(outcomeFor(code, 'AFT-05', employed(isHost), '2026-01-01')).toBe(expected);
  });

  it.each([
    ['employed by the provider', true, 'not-met'],
    ['employed elsewhere', false, 'needs-judgement'],
    ['provider not chosen', undefined, 'missing-fact'],
  ])('until 2025: %s (E-13)', (_story, isHost, expected) => {
    expect(outcomeFor(code, 'AFT-05:before-2026', employed(isHost), '2025-12-31')).toBe(expected);
  });

  it('until 2025: no job stands in nobody’s way, unknown jobs are asked for', () => {
    expect(outcomeFor(code, 'AFT-05:before-2026', ready(), '2025-12-31')).toBe('met');
    expect(outcomeFor(code, 'AFT-05:before-2026', ready({ employments: undefined }), '2025-12-31')).toBe('missing-fact');
  });

  it.each([
    ['yes', 'met'],
    ['no', 'not-met'],
  ] as const)('until 2025: the adviser’s %s decides', (answer, expected) => {
    const facts = employed(false, { answers: { ...answered(code), [`AFT-05:before-2026@${code}`]: { answer } } });
    expect(outcomeFor(code, 'AFT-05:before-2026', facts, '2025-12-31')).toBe(expected);
  });

  it('tells that the older wording is uncertain', () => {
    const { basis, note } = conditionIn(code, 'AFT-05:before-2026', employed(false), '2025-12-31');
    expect(basis.confidence).toBe('low');
    expect(note?.nb).toContain('E-13');
  });
});

describe('AFT, how long (§ 13-4)', () => {
  const until = (endsOn: string, changes: Changes = {}) => ready({ endsOn: localDate(endsOn), ...changes });
  const studying: Changes = { inFormalTraining: true };

  it.each<[string, ReturnType<typeof until>, string, string]>([
    ['two years', until('2028-09-30'), 'eligible', 'AFT-07'],
    ['two years and a day, not studying', until('2028-10-01', { inFormalTraining: false }), 'not-eligible', 'AFT-08'],
    ['two years and a day, studying', until('2028-10-01', studying), 'eligible', 'AFT-08'],
    ['three years, studying', until('2029-09-30', studying), 'eligible', 'AFT-08'],
    ['three years and a day, studying', until('2029-10-01', studying), 'not-eligible', 'AFT-08'],
    ['two years and a day, nobody knows of studies', until('2028-10-01'), 'missing-facts', 'AFT-08'],
  ])('%s', (_story, facts, outcome, decidedBy) => {
    const answer = answerFor(code, facts, on);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain(decidedBy);
  });

  it('shows the first year as used up when the second is', () => {
    const facts = until('2028-09-30');
    expect(outcomeFor(code, 'AFT-06', facts, on)).toBe('not-met');
    expect(outcomeFor(code, 'AFT-07', facts, on)).toBe('met');
    expect(outcomeFor(code, 'AFT-06', until('2027-09-30'), on)).toBe('met');
    expect(outcomeFor(code, 'AFT-06', until('2027-10-01'), on)).toBe('not-met');
  });
});

describe('what follows from AFT', () => {
  it('tells of a lower rate for part time from 2026, when the regulation got it', () => {
    const told = (startsOn: string) => answerFor(code, ready(), startsOn).information.filter(({ id }) => id === 'AFT-14');
    expect(told('2025-12-31').map(({ title }) => title.en)).toEqual(['Grant']);
    expect(told('2026-01-01').map(({ title }) => title.en)).toEqual(['Grant', 'A lower rate for part time']);
  });

  it('makes tasks for plan, review and final report from 2026', () => {
    const tasks = (startsOn: string) => answerFor(code, ready(), startsOn).information.flatMap(({ task }) => (task ? [task] : []));
    expect(tasks('2026-01-01')).toEqual(['record-consultation', 'provider-plan', 'review-progress', 'final-report']);
    expect(tasks('2025-12-31')).toEqual(['record-consultation']);
  });

  it('fills the numbers of practice into the text', () => {
    const { information } = answerFor(code, ready(), on);
    expect(information.find(({ id }) => id === 'AFT-17')?.text.values).toEqual({ hours: 30, main: 50, start: 30, places: 6 });
    expect(information.find(({ id }) => id === 'AFT-11')?.text.values).toEqual({ months: 3 });
  });
});

describe('AFT, what is paid for the place (§ 13-7)', () => {
  const paid = (participationPercent: number | undefined, startsOn: string, endsOn?: string) =>
    answerFor(code, ready({ participationPercent, endsOn: endsOn ? localDate(endsOn) : undefined }), startsOn).amount;

  it.each([
    [51, '2026-01-01', 2_173_000],
    [50, '2026-01-01', 1_086_500],
    [50, '2025-12-01', 2_097_500],
    [49, '2025-12-01', 1_048_750],
  ])('%s percent from %s: %s øre for the month', (percent, startsOn, total) => {
    expect(paid(percent, startsOn)).toMatchObject({ outcome: 'calculated', total, paidTo: 'provider' });
  });

  it('shares a part of a month in weekdays from August 2025, in calendar days before', () => {
    const lines = (startsOn: string, endsOn: string) => paid(100, startsOn, endsOn)?.lines.map(({ amount }) => amount);
    expect(lines('2025-07-28', '2025-08-04')).toEqual([270_645, 199_762]);
    expect(lines('2026-08-01', '2026-08-31')).toEqual([2_173_000]);
    expect(lines('2026-08-03', '2026-08-31')).toEqual([2_173_000]);
  });

  it('is a line a month, each with its rate, and stops where the rate is not known', () => {
    const amount = paid(100, '2026-11-01', '2027-01-31');
    expect(amount).toMatchObject({
      outcome: 'stopped',
      stopped: { parameter: 'AFT.RATE', on: '2027-01-01' },
      subtotal: { to: '2026-12-31', amount: 4_346_000 },
    });
    expect(amount?.lines.map(({ id, amount }) => [id, amount])).toEqual([
      ['AFT-15', 2_173_000],
      ['AFT-15', 2_173_000],
    ]);
  });

  it('asks for the extent, and tells the percent of practice', () => {
    expect(paid(undefined, on)).toMatchObject({ outcome: 'missing-facts', missingFacts: ['participationPercent'] });
    const percent = (startsOn: string) => answerFor(code, ready(), startsOn).information.find(({ id }) => id === 'AFT-15')?.text.values;
    expect([percent('2025-12-31'), percent('2026-01-01')]).toEqual([{ percent: 50 }, { percent: 50 }]);
  });

  it.each([
    ['2018-06-01', 1_647_000],
    ['2023-06-01', 1_950_000],
    ['2025-06-01', 2_097_500],
  ])('the rate on %s', (startsOn, total) => {
    expect(paid(100, startsOn)?.total).toBe(total);
  });
});
