import { localDate } from '@fotfeste/shared/kernel';
import { answered, aPerson, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'AVKLARING';
const on = '2026-10-01';
const ready = (changes: Changes = {}) => aPerson({ ...placeInOrder, answers: answered(code), ...changes });
const until = (endsOn: string, changes: Changes = {}) => ready({ endsOn: localDate(endsOn), ...changes });

describe('avklaring, who it is for (§ 2-3)', () => {
  it('is for somebody who needs more clarification than Nav can offer, reduced capacity or not', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it('leaves the need to a person', () => {
    const unanswered = ready({ answers: answered(code, 'yes', 'AVK-02') });
    expect(answerFor(code, unanswered, on)).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['AVK-02'] });
    expect(conditionIn(code, 'AVK-02', unanswered, on).question).toMatchObject({ about: 'person', reusableMonths: 6 });
    const no = ready({ answers: { ...answered(code), 'AVK-02': { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AVK-02'] });
  });

  it.each<[string, string, string]>([
    ['turned 16 the day before', '2010-09-30', 'met'],
    ['turns 16 on the start day', '2010-10-01', 'met'],
    ['turns 16 the day after', '2010-10-02', 'not-met'],
  ])('AVK-01: %s', (_story, born, expected) => {
    const age = conditionIn(code, 'GEN-05', ready({ born: localDate(born) }), on);
    expect([age.outcome, age.alsoIds]).toEqual([expected, ['AVK-01']]);
  });

  it('needs no § 14 a decision for a sick-listed employee (AVK-06, GEN-24)', () => {
    const sick: Changes = { assistanceGroup: undefined, hasAssistanceDecision: false, sickListed: true };
    const employed: Changes = { employments: [{ isHost: false }], employerAdaptationFulfilled: true };
    expect(answerFor(code, ready({ ...sick, ...employed }), on).outcome).toBe('eligible');
    expect(answerFor(code, ready(sick), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['GEN-24'] });
  });
});

describe('avklaring, how long (§ 2-4)', () => {
  it.each<[string, string, Changes, string]>([
    ['the last day of four weeks', '2026-10-28', {}, 'met'],
    ['the day before', '2026-10-27', {}, 'met'],
    ['the day after four weeks', '2026-10-29', {}, 'not-met'],
    ['earlier time unknown', '2026-10-28', { participations: undefined }, 'missing-fact'],
  ])('without extension: %s', (_story, endsOn, changes, expected) => {
    expect(outcomeFor(code, 'AVK-03', until(endsOn, changes), on)).toBe(expected);
  });

  it.each<[string, string, Changes, string]>([
    ['the last day of twelve weeks', '2026-12-23', {}, 'eligible'],
    ['the day after twelve weeks', '2026-12-24', {}, 'not-eligible'],
    ['four weeks used, eight more', '2026-11-25', { timeUsed: { AVKLARING: { weeks: 4 } } }, 'eligible'],
    ['four weeks used, eight more and a day', '2026-11-26', { timeUsed: { AVKLARING: { weeks: 4 } } }, 'not-eligible'],
    ['twelve weeks used, one more for the holiday', '2026-10-07', { timeUsed: { AVKLARING: { weeks: 12 } } }, 'not-eligible'],
  ])('with extension: %s', (_story, endsOn, changes, outcome) => {
    const answer = answerFor(code, until(endsOn, changes), on);
    expect(answer.outcome).toBe(outcome);
    if (outcome === 'not-eligible') expect(answer.decidedBy).toContain('AVK-04');
  });

  it('tells that eight weeks could also be the total', () => {
    expect(conditionIn(code, 'AVK-04', ready(), on).note?.nb).toContain('E-12');
  });

  it('counts weeks, and shows the day an extension must be decided by', () => {
    expect(answerFor(code, ready(), on).duration).toMatchObject({
      unit: 'weeks',
      maximum: { weeks: 12, days: 0 },
      latestEnd: '2026-12-23',
      nextDecisionOn: '2026-10-28',
    });
  });
});

describe('avklaring, what Nav’s systems say', () => {
  it.each<[string, string, boolean]>([
    ['twelve weeks', '2026-12-23', false],
    ['twelve weeks and a day', '2026-12-24', true],
  ])('AVK-05 and TEC-08: %s', (_story, endsOn, warns) => {
    expect(warningsFor(code, until(endsOn), on).includes('AVK-05')).toBe(warns);
  });

  it('tells about the holiday supplement that is not in the law', () => {
    const { warnings } = answerFor(code, until('2026-12-24'), on);
    expect(warnings.find(({ id }) => id === 'AVK-05')?.because?.values).toEqual({ usual: 12, most: 17 });
  });

  it('is silent about the length while earlier time is unknown', () => {
    expect(warningsFor(code, until('2027-12-24', { participations: undefined }), on)).not.toContain('AVK-05');
  });

  it('usually not for good opportunities (AVK-06)', () => {
    expect(warningsFor(code, ready({ assistanceGroup: 'GODE_MULIGHETER' }), on)).toContain('INN-01');
    expect(warningsFor(code, ready(), on)).not.toContain('INN-01');
  });

  it('names full time, and how long the provider may change an ended participation', () => {
    const { information } = answerFor(code, ready(), on);
    expect(information.find(({ id }) => id === 'AVK-07')?.text.values).toEqual({ hours: 30, days: 5 });
    expect(information.find(({ id }) => id === 'TEC-06')?.text.values).toEqual({ months: 2 });
  });

  it('asks the provider for a report at the end', () => {
    const tasks = answerFor(code, ready(), on).information.flatMap(({ task }) => (task ? [task] : []));
    expect(tasks).toEqual(['record-consultation', 'final-report']);
  });
});
