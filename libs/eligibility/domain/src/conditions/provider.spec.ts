import { answered, aPersonWithReducedCapacity, placeInOrder, type Changes } from '../testing/a-person';
import { answerFor, conditionIn, outcomeFor } from '../testing/ask';

const on = '2026-10-01';
const aft = 'ARBEIDSFORBEREDENDE_TRENING';
const inOrder = (changes: Changes = {}) =>
  aPersonWithReducedCapacity({ ...placeInOrder, answers: answered(aft, 'yes', 'GEN-12:special-reasons'), ...changes });

describe('the provider is approved (§ 1-10)', () => {
  it.each([
    ['approved', true, 'met'],
    ['not approved', false, 'not-met'],
    ['not known', undefined, 'missing-fact'],
  ])('%s', (_story, providerApproved, expected) => {
    expect(outcomeFor(aft, 'GEN-18', inOrder({ providerApproved }), on)).toBe(expected);
  });

  it('waits until start when the question is what can be offered, and refuses when the answer is no', () => {
    const unknown = inOrder({ providerApproved: undefined });
    expect(answerFor(aft, unknown, on).outcome).toBe('eligible');
    expect(conditionIn(aft, 'GEN-18', unknown, on)).toMatchObject({ waits: true, isOpen: false });
    expect(answerFor(aft, unknown, on, { phase: 'start' })).toMatchObject({ outcome: 'missing-facts', missingFacts: ['providerApproved'] });
    expect(answerFor(aft, inOrder({ providerApproved: false }), on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['GEN-18'] });
  });
});

describe('no grant for family (§ 1-6 tredje ledd)', () => {
  const related = (changes: Changes = {}) => inOrder({ providerIsCloseRelation: true, ...changes });
  const specialReasons = (answer: 'yes' | 'no') => ({ ...answered(aft), [`GEN-12:special-reasons@${aft}`]: { answer } as const });

  it('does not ask for special reasons when they are not related', () => {
    const answer = answerFor(aft, inOrder(), on, { phase: 'start' });
    expect(answer.outcome).toBe('eligible');
    expect(answer.questions).toEqual([]);
  });

  it('asks a person for special reasons when they are', () => {
    const answer = answerFor(aft, related(), on, { phase: 'start' });
    expect(answer.outcome).toBe('needs-assessment');
    expect(answer.questions.map(({ question }) => question)).toEqual(['GEN-12:special-reasons']);
  });

  it('lets special reasons except from the rule', () => {
    expect(answerFor(aft, related({ answers: specialReasons('yes') }), on, { phase: 'start' }).outcome).toBe('eligible');
  });

  it('refuses by the rule when there are no special reasons', () => {
    const answer = answerFor(aft, related({ answers: specialReasons('no') }), on, { phase: 'start' });
    expect(answer).toMatchObject({ outcome: 'not-eligible', decidedBy: ['GEN-12'] });
  });

  it('asks for the relation first, not for reasons to ignore it', () => {
    const answer = answerFor(aft, inOrder({ providerIsCloseRelation: undefined }), on, { phase: 'start' });
    expect(answer).toMatchObject({ outcome: 'missing-facts', missingFacts: ['providerIsCloseRelation'], questions: [] });
  });
});

describe('no grant to enterprises in difficulty (§ 1-13 andre ledd)', () => {
  it.each<[string, Changes, string]>([
    ['neither', {}, 'met'],
    ['in difficulty', { providerInDifficulty: true }, 'not-met'],
    ['owes unlawful aid', { providerOwesUnlawfulAid: true }, 'not-met'],
    ['owes unlawful aid, the rest unknown', { providerInDifficulty: undefined, providerOwesUnlawfulAid: true }, 'not-met'],
    ['difficulty unknown', { providerInDifficulty: undefined }, 'missing-fact'],
    ['aid unknown', { providerOwesUnlawfulAid: undefined }, 'missing-fact'],
  ])('%s', (_story, changes, expected) => {
    expect(outcomeFor(aft, 'GEN-21', inOrder(changes), on)).toBe(expected);
  });

  it('applies from 29 March 2026', () => {
    const before = answerFor(aft, inOrder({ providerInDifficulty: true }), '2026-03-28', { phase: 'start' });
    const after = answerFor(aft, inOrder({ providerInDifficulty: true }), '2026-03-29', { phase: 'start' });
    expect([before.outcome, after.outcome]).toEqual(['eligible', 'not-eligible']);
    expect(conditionIn(aft, 'GEN-21', inOrder(), '2026-03-29').note?.nb).toContain('ikke lest');
  });
});

describe('the place displaces nobody (§ 1-6 første ledd)', () => {
  it('is asked about each participation, before start', () => {
    const facts = aPersonWithReducedCapacity({ ...placeInOrder, answers: answered('ARBEIDSTRENING', 'yes', 'GEN-11') });
    expect(answerFor('ARBEIDSTRENING', facts, on).outcome).toBe('eligible');
    expect(answerFor('ARBEIDSTRENING', facts, on, { phase: 'start' })).toMatchObject({
      outcome: 'needs-assessment',
      decidedBy: ['GEN-11'],
    });
    expect(conditionIn('ARBEIDSTRENING', 'GEN-11', facts, on).question).toMatchObject({ about: 'participation', reusableMonths: 0 });
  });
});
