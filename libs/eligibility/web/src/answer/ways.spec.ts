import { aResult, anOpenQuestion } from '../testing/possibilities';
import type { Requirement, Turning } from '../views';
import { waysAmong as waysOf } from './ways';

const waysAmong = (open: readonly string[], turnings: readonly Turning[], requirements: readonly Requirement[] = []) =>
  waysOf(open, { turnings, result: aResult(requirements) });

const set = (outcome: Turning['outcome'], ...names: readonly string[]): Turning => ({
  ...{ comesBy: 'clarified', outcome },
  changes: names.map((question) => ({
    ...{ kind: 'answer', answer: 'yes' },
    question: { question, about: 'person', text: { nb: '', nn: '', en: '' }, reusableMonths: 12 },
  })),
});

describe('how open questions belong together', () => {
  it('needs what every set names, and one of the others', () => {
    const turnings = [set('eligible', 'a', 'b'), set('eligible', 'a', 'c')];
    expect(waysAmong(['a', 'b', 'c'], turnings)).toEqual({ needed: ['a'], choices: [[['b'], ['c']]] });
  });

  it('leaves two choices apart when each is made for itself', () => {
    const turnings = ['a', 'b'].flatMap((one) => ['c', 'd'].map((other) => set('eligible', one, other)));
    expect(waysAmong(['a', 'b', 'c', 'd'], turnings)).toEqual({
      needed: [],
      choices: [
        [['a'], ['b']],
        [['c'], ['d']],
      ],
    });
  });

  it('keeps together what only helps together', () => {
    const turnings = [set('eligible', 'x', 'a', 'b'), set('eligible', 'x', 'c', 'd')];
    expect(waysAmong(['x', 'a', 'b', 'c', 'd'], turnings)).toEqual({
      needed: ['x'],
      choices: [
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    });
  });

  it('tells sets once that only differ in the value they ask for', () => {
    const turnings = [set('eligible', 'x', 'a', 'b'), set('eligible', 'x', 'b', 'a'), set('eligible', 'x', 'c', 'd')];
    expect(waysAmong(['x', 'a', 'b', 'c', 'd'], turnings).choices).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });

  it('leaves out what no smallest set names, and sets that ask for something else', () => {
    const turnings = [set('eligible', 'a', 'elsewhere'), set('eligible', 'a', 'b'), set('needs-assessment', 'c')];
    expect(waysAmong(['a', 'b', 'c'], turnings)).toEqual({ needed: ['a', 'b'], choices: [] });
  });

  it('needs what the law asks for when no set is known', () => {
    expect(waysAmong(['a', 'b'], [])).toEqual({ needed: ['a', 'b'], choices: [] });
    const either: Requirement = {
      ...{ type: 'group', outcome: 'needs-judgement', operator: 'any-of', branches: [anOpenQuestion('a'), anOpenQuestion('b')] },
    };
    expect(waysAmong(['a', 'b'], [set('eligible', 'a', 'elsewhere')], [either])).toEqual({ needed: [], choices: [[['a'], ['b']]] });
  });
});
