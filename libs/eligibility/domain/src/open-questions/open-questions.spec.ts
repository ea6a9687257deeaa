import { openQuestions, openQuestionsOn } from './index';

describe('the open questions (rulebook E)', () => {
  it('are E-01 to E-29, each with a question and what the product does meanwhile', () => {
    const expected = Array.from({ length: 29 }, (_, index) => `E-${String(index + 1).padStart(2, '0')}`);
    expect(openQuestions.map(({ id }) => id)).toEqual(expected);
    for (const { question, chosen } of openQuestions) expect([question.nb.endsWith('?'), chosen.nb.endsWith('.')]).toEqual([true, true]);
  });

  it('are found at the rules and numbers they touch, under any id of the rule, each once', () => {
    expect(openQuestionsOn(['KLG-05']).map(({ id }) => id)).toEqual(['E-01']);
    expect(openQuestionsOn(['GEN.KLAGE_14A', 'KLG-05']).map(({ id }) => id)).toEqual(['E-01']);
    expect(openQuestionsOn(['OPP-06']).map(({ id }) => id)).toEqual(['E-07', 'E-11']);
    expect(openQuestionsOn(['ATR-02'])).toEqual([]);
  });
});
