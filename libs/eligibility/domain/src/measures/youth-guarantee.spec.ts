import { localDate } from '@fotfeste/shared/kernel';
import { aPerson, type Changes } from '../testing/a-person';
import { answerFor, outcomeFor } from '../testing/ask';

const code = 'UNGDOMSGARANTI';
const on = '2026-10-01';
const born = (day: string, changes: Changes = {}) => aPerson({ born: localDate(day), ...changes });

describe('the youth guarantee (egenregiforskriften § 4-1)', () => {
  it.each<[string, ReturnType<typeof born>, string]>([
    ['turns 16 on the day', born('2010-10-01'), 'eligible'],
    ['turned 16 the day before', born('2010-09-30'), 'eligible'],
    ['turns 16 the day after, no adapted training', born('2010-10-02', { plansAdaptedVocationalTraining: false }), 'not-eligible'],
    ['turns 16 the day after, adapted training', born('2010-10-02', { plansAdaptedVocationalTraining: true }), 'eligible'],
    ['turns 16 the year after, adapted training', born('2011-01-01', { plansAdaptedVocationalTraining: true }), 'not-eligible'],
    ['turns 16 the day after, training unknown', born('2010-10-02'), 'missing-facts'],
    ['turns 30 the day after', born('1996-10-02'), 'eligible'],
    ['turns 30 on the day', born('1996-10-01'), 'not-eligible'],
  ])('%s', (_story, facts, expected) => {
    expect(answerFor(code, facts, on).outcome).toBe(expected);
  });

  it('had no exception for adapted training before August 2025', () => {
    const facts = born('2009-12-31', { plansAdaptedVocationalTraining: true });
    expect(answerFor(code, facts, '2025-07-31').outcome).toBe('not-eligible');
    expect(answerFor(code, facts, '2025-08-01').outcome).toBe('eligible');
  });

  it.each<[string, Changes, string]>([
    ['need established', {}, 'met'],
    ['Gode muligheter: no need established', { assistanceGroup: 'GODE_MULIGHETER' }, 'not-met'],
    ['no decision', { assistanceGroup: undefined, hasAssistanceDecision: false }, 'not-met'],
    ['a decision whose group is not known', { assistanceGroup: undefined }, 'missing-fact'],
    ['nothing known', { assistanceGroup: undefined, hasAssistanceDecision: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(outcomeFor(code, 'UGA-02', aPerson(changes), on)).toBe(expected);
  });

  it('asks no person anything: it is a right', () => {
    expect(answerFor(code, aPerson(), on)).toMatchObject({ outcome: 'eligible', questions: [] });
  });

  it('tells about contact person, plan, eight weeks and the thirtieth birthday', () => {
    const { information } = answerFor(code, aPerson(), on);
    expect(information.flatMap(({ task }) => (task ? [task] : []))).toEqual(['offer-contact-person', 'activity-plan']);
    expect(information.find(({ id }) => id === 'UGA-05')?.text.values).toEqual({ weeks: 8, age: 30 });
  });
});
