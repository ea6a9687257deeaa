import { reviewQuestions, unanswered } from './review';
import { reviewersOf } from './reviewers';

const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((subjectId) => ({ subjectId, own: [] as readonly string[] }));
const all = (): boolean => true;

describe('who reads a sample', () => {
  it('is never somebody whose text it is, and the texts are shared evenly', () => {
    const found = reviewersOf(
      texts.map((text, index) => ({ ...text, own: index < 3 ? ['Z1', 'Z2'] : ['Z3'] })),
      ['Z1', 'Z2', 'Z3'],
      'seed',
      all,
    );
    expect(found.slice(0, 3).map(({ reviewer }) => reviewer)).toEqual(['Z3', 'Z3', 'Z3']);
    expect(found.slice(3).map(({ reviewer }) => reviewer)).not.toContain('Z3');
    const shared = reviewersOf(texts, ['Z1', 'Z2', 'Z3'], 'seed', all);
    expect(['Z1', 'Z2', 'Z3'].map((id) => shared.filter(({ reviewer }) => reviewer === id).length)).toEqual([2, 2, 2]);
  });

  it('is shared evenly whatever the seed, though nobody reads their own', () => {
    const written = texts.map((text, index) => ({ ...text, own: [`Z${String(1 + Math.floor(index / 2))}`] }));
    for (let seed = 0; seed < 50; seed += 1) {
      const found = reviewersOf(written, ['Z1', 'Z2', 'Z3'], String(seed), all);
      expect(['Z1', 'Z2', 'Z3'].map((id) => found.filter(({ reviewer }) => reviewer === id).length)).toEqual([2, 2, 2]);
      for (const { subjectId, own } of written) expect(own).not.toContain(found.find((each) => each.subjectId === subjectId)?.reviewer);
    }
  });

  it('is nobody who does not see the person; a text that nobody may read is left out', () => {
    const found = reviewersOf(
      texts,
      ['Z1', 'Z2'],
      'seed',
      (colleague, subject) => subject !== 'a' && (colleague === 'Z1') === subject < 'd',
    );
    expect(found.map(({ subjectId, reviewer }) => subjectId + reviewer)).toEqual(['bZ1', 'cZ1', 'dZ2', 'eZ2', 'fZ2']);
  });

  it('is the same with the same seed, and not always the same with another', () => {
    const of = (seed: string): string => JSON.stringify(reviewersOf(texts, ['Z1', 'Z2', 'Z3'], seed, all));
    expect(of('one')).toBe(of('one'));
    expect(new Set(['one', 'two', 'three', 'four'].map(of)).size).toBeGreaterThan(1);
  });
});

describe('what a colleague answers', () => {
  it('is every question once', () => {
    const answers = reviewQuestions.plan.map((question) => ({ question, answer: 'partly' as const }));
    expect(unanswered('plan', answers)).toEqual([]);
    expect(unanswered('plan', answers.slice(1))).toEqual(['took-part']);
    expect(unanswered('plan', [...answers, { question: 'understood', answer: 'no' }])).toEqual(['understood']);
    expect(unanswered('decision', answers)).toEqual(['five-parts', 'own-view', 'reasoned', 'needs-shown']);
  });
});
