import { aCondition, anOpenQuestion } from '../testing/possibilities';
import type { Requirement } from '../views';
import { waysAsWritten } from './written-ways';

const asks = (name: string): Requirement => anOpenQuestion(name);
const lacks = (fact: 'sickListed' | 'hasJobOffer'): Requirement => aCondition({ outcome: 'missing-fact', isOpen: true, missing: [fact] });
const refused = aCondition({ outcome: 'not-met' });
const group = (operator: 'any-of' | 'all-of' | 'unless', ...branches: readonly Requirement[]): Requirement => ({
  ...{ type: 'group', outcome: 'needs-judgement', operator, branches },
});

describe('how open questions belong together as the law is written', () => {
  it.each<[string, readonly Requirement[], ReturnType<typeof waysAsWritten>]>([
    ['all of what is asked alone', [asks('a'), asks('b'), lacks('sickListed')], { needed: ['a', 'b', 'sickListed'], choices: [] }],
    ['one of an either-or', [asks('a'), group('any-of', asks('b'), asks('c'))], { needed: ['a'], choices: [[['b'], ['c']]] }],
    [
      'a whole branch of an either-or',
      [group('any-of', group('all-of', asks('a'), lacks('sickListed')), asks('b'))],
      { needed: [], choices: [[['a', 'sickListed'], ['b']]] },
    ],
    ['the other branch, when one is refused', [group('any-of', refused, asks('b'))], { needed: ['b'], choices: [] }],
    ['the rule or its exception', [group('unless', lacks('hasJobOffer'), asks('b'))], { needed: [], choices: [[['hasJobOffer'], ['b']]] }],
    ['none of a group that is met', [{ ...group('any-of', asks('a')), outcome: 'met' }, asks('b')], { needed: ['b'], choices: [] }],
    [
      'nothing of a choice that is made by what is needed anyway',
      [asks('a'), group('any-of', asks('a'), asks('b'))],
      { needed: ['a'], choices: [] },
    ],
  ])('%s', (_story, requirements, ways) => {
    const open = [...ways.needed, ...ways.choices.flat(2)];
    expect(waysAsWritten(open, requirements)).toEqual(ways);
  });

  it('says once what every way asks for, and what only differs in the value that is asked for', () => {
    const goal = group('all-of', lacks('sickListed'), asks('a'));
    expect(waysAsWritten(['sickListed', 'a', 'b'], [group('any-of', goal, goal, group('all-of', lacks('sickListed'), asks('b')))])).toEqual(
      {
        needed: ['sickListed'],
        choices: [[['a'], ['b']]],
      },
    );
    expect(waysAsWritten(['sickListed', 'a'], [group('any-of', lacks('sickListed'), goal, goal)])).toEqual({
      needed: ['sickListed'],
      choices: [],
    });
  });

  it('keeps what stands in no requirement', () => {
    expect(waysAsWritten(['a', 'E-07'], [asks('a')])).toEqual({ needed: ['a', 'E-07'], choices: [] });
  });
});
