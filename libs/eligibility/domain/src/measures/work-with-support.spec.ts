import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import type { Facts } from '../facts/facts';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor } from '../testing/ask';

const code = 'ARBEID_MED_STOTTE';
const on = '2026-10-01';
const reduced: Changes = { assistanceGroup: 'JOBBE_DELVIS' };
const ready = (changes: Changes = {}): Facts => aPerson({ answers: answered(code), ...changes });

describe('arbeid med støtte, who it is for (§ 2-1)', () => {
  it('is for somebody who needs more than everybody is offered', () => {
    expect(answerFor(code, ready(), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it.each<[string, string, string]>([
    ['turned 16 the day before', '2010-09-30', 'met'],
    ['turns 16 on the start day', '2010-10-01', 'met'],
    ['turns 16 the day after, the same year', '2010-10-02', 'not-met'],
  ])('AMS-01: %s', (_story, born, expected) => {
    expect(outcomeFor(code, 'AMS-01', ready({ born: localDate(born) }), on)).toBe(expected);
  });

  it('asks for the birth date', () => {
    expect(outcomeFor(code, 'AMS-01', ready({ born: undefined }), on)).toBe('missing-fact');
  });

  it('leaves need and necessity to a person (AMS-02, AMS-03)', () => {
    const open = answerFor(code, aPerson(), on);
    expect(open).toMatchObject({ outcome: 'needs-assessment', decidedBy: ['GEN-02', 'AMS-03', 'AMS-02'] });
    const no = ready({ answers: { ...answered(code), 'AMS-02': { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AMS-02'] });
  });

  const employed: Changes = { employments: [{ percent: 50 }], employerAdaptationFulfilled: true };

  it('asks whether the employer needs more than its duty, only when there is an employer (AMS-09)', () => {
    const except = answered(code, 'yes', 'AMS-09');
    expect(answerFor(code, ready({ answers: except }), on, { phase: 'start' }).outcome).toBe('eligible');
    expect(answerFor(code, ready({ ...employed, answers: except }), on, { phase: 'start' })).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['AMS-09'],
    });
    expect(answerFor(code, ready({ ...employed, answers: except }), on).outcome).toBe('eligible');
    const no = { ...answered(code), [`AMS-09@${code}`]: { answer: 'no' } } as const;
    expect(answerFor(code, ready({ ...employed, answers: no }), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['AMS-09'] });
    expect(outcomeFor(code, 'AMS-09', ready({ employments: undefined }), on)).toBe('missing-fact');
  });

  it('began on 20 June 2023', () => {
    expect(assess(code, ready(), localDate('2023-06-19'))).toMatchObject({ kind: 'stopped', reason: 'no-rules-on-date' });
    expect(assess(code, ready(), localDate('2023-06-20')).kind).toBe('assessed');
  });
});

describe('arbeid med støtte, how long (§ 2-4)', () => {
  const until = (endsOn: string, changes: Changes = {}) => ready({ endsOn: localDate(endsOn), ...changes });
  const training: Changes = { inVocationalTraining: true };

  it.each<[string, Facts, string, string]>([
    ['one year', until('2027-09-30'), 'eligible', 'AMS-05'],
    ['one year and a day', until('2027-10-01', { inVocationalTraining: false }), 'not-eligible', 'AMS-06'],
    ['one year and a day, training unknown', until('2027-10-01'), 'missing-facts', 'AMS-07'],
    ['two years in training', until('2028-09-30', training), 'eligible', 'AMS-07'],
    ['two years and a day in training', until('2028-10-01', training), 'not-eligible', 'AMS-07'],
    ['three years with reduced capacity', until('2029-09-30', reduced), 'eligible', 'AMS-06'],
    ['three years and a day', until('2029-10-01', { ...reduced, inVocationalTraining: false }), 'not-eligible', 'AMS-07'],
    ['four years with reduced capacity in training', until('2030-09-30', { ...reduced, ...training }), 'eligible', 'AMS-07'],
    ['four years and a day', until('2030-10-01', { ...reduced, ...training }), 'not-eligible', 'AMS-07'],
    ['capacity unknown', until('2028-10-01', { assistanceGroup: undefined, ...training }), 'missing-facts', 'AMS-06'],
  ])('%s', (_story, facts, outcome, decidedBy) => {
    const answer = answerFor(code, facts, on);
    expect(answer.outcome).toBe(outcome);
    expect(answer.decidedBy).toContain(decidedBy);
  });

  it('gave nothing more for training before August 2025', () => {
    const facts = (endsOn: string) => until(endsOn, training);
    expect(answerFor(code, facts('2026-08-30'), '2025-07-31').outcome).toBe('not-eligible');
    expect(answerFor(code, facts('2026-08-31'), '2025-08-01').outcome).toBe('eligible');
  });

  it('does not count IPS on its clock', () => {
    const facts = until('2027-09-30', { timeUsed: { INDIVIDUELL_JOBBSTOTTE: { months: 12 } } });
    expect(answerFor(code, facts, on).outcome).toBe('eligible');
  });
});

describe('what follows from arbeid med støtte', () => {
  it('makes a plan with the participant, and ends when the participant wants', () => {
    const { information } = answerFor(code, ready(), on);
    expect(information.flatMap(({ task }) => (task ? [task] : []))).toEqual(['activity-plan']);
    expect(information.map(({ id }) => id)).toContain('AMS-04');
  });

  it('names the total time in training', () => {
    const total = (startsOn: string) => answerFor(code, ready(), startsOn).information.find(({ id }) => id === 'AMS-07')?.text.values;
    expect([total('2025-07-31'), total('2025-08-01')]).toEqual([undefined, { total: 24, reduced: 48 }]);
  });

  it('says that the birthday counts here, unlike in IPS', () => {
    expect(conditionIn(code, 'AMS-01', ready(), on).note?.en).toContain('IPS');
  });
});
