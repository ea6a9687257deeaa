import { localDate } from '@fotfeste/shared/kernel';
import { answerFor } from '../testing/ask';
import { theLaw } from '../assess';
import { answered, aPerson, aPersonWithReducedCapacity } from '../testing/a-person';
import type { Facts } from '../facts/facts';
import { questionsNeeded } from './questions-needed';
import { whatWouldChange } from './what-would-change';

const code = 'ARBEIDSTRENING';
const on = localDate('2026-10-01');
const sets = (facts: Facts): readonly (readonly string[])[] =>
  (whatWouldChange(theLaw, code, facts, on)?.turnings ?? []).map(({ changes, outcome }) => [
    ...changes.map((change) => (change.kind === 'answer' ? `${change.question.question}: ${change.answer}` : change.kind)),
    outcome,
  ]);

/** ATR-02 has two ways in, each with a question of its own: registered with little experience, or reduced capacity with a need. */
describe('two ways into arbeidstrening that both wait for a question', () => {
  it('never ask for all three answers: one of the two is enough beside GEN-02', () => {
    const facts = aPersonWithReducedCapacity();
    expect(answerFor(code, facts, on).questions.map(({ question }) => question)).toEqual(['GEN-02', 'ATR-02:experience', 'ATR-02:need']);
    expect(sets(facts)).toEqual([
      ['GEN-02: yes', 'ATR-02:experience: yes', 'eligible'],
      ['GEN-02: yes', 'ATR-02:need: yes', 'eligible'],
    ]);
  });

  it('leave the other way when one is answered no', () => {
    const facts = aPersonWithReducedCapacity({ answers: { 'ATR-02:experience': { answer: 'no' } } });
    expect(answerFor(code, facts, on).questions.map(({ question }) => question)).toEqual(['GEN-02', 'ATR-02:need']);
    expect(sets(facts)).toContainEqual(['GEN-02: yes', 'ATR-02:need: yes', 'eligible']);
  });

  it('ask no more of the other way once one is answered yes', () => {
    const answers = answered(code, 'yes', 'GEN-02', 'ATR-02:need');
    expect(sets(aPersonWithReducedCapacity({ answers }))).toEqual([['GEN-02: yes', 'eligible']]);
  });

  it('are one way for somebody with no reduced capacity', () => {
    expect(sets(aPerson())).toEqual([['GEN-02: yes', 'ATR-02:experience: yes', 'eligible']]);
  });

  it('are counted as one question', () => {
    const needed = (facts: Facts): number => questionsNeeded(answerFor(code, facts, on).requirements);
    expect(needed(aPersonWithReducedCapacity())).toBe(2);
    expect(needed(aPersonWithReducedCapacity({ answers: answered(code, 'yes', 'GEN-02', 'ATR-02:need') }))).toBe(1);
    expect(needed(aPersonWithReducedCapacity({ answers: answered(code) }))).toBe(0);
  });
});
