import { both, merge, valueOf, withValue } from './merge';

describe('two versions of one draft', () => {
  it('each keep the fields that they alone changed', () => {
    const base = { goal: '', reason: '', sources: [] };
    const mine = { ...base, reason: 'Skrevet her' };
    const theirs = { ...base, goal: 'Skrevet der', sources: ['cv'] };
    expect(merge({ base, mine, theirs })).toEqual({
      content: { goal: 'Skrevet der', reason: 'Skrevet her', sources: ['cv'] },
      contested: [],
    });
  });

  it('begun from an empty page each lose no word to the blanks of the other', () => {
    const mine = { goal: '', reason: 'Her', group: '', sources: [] };
    const theirs = { goal: 'Der', reason: '', group: 'JOBBE_DELVIS', sources: ['cv'] };
    const { content, contested } = merge({ base: {}, mine, theirs });
    expect(content).toEqual({ goal: 'Der', reason: 'Her', group: 'JOBBE_DELVIS', sources: ['cv'] });
    expect(contested).toEqual([]);
  });

  it('take what was cleared on one side as cleared', () => {
    const base = { goal: 'Kokk', reason: 'Fordi' };
    expect(merge({ base, mine: { ...base, goal: '' }, theirs: { ...base, reason: '' } }).content).toEqual({ goal: '', reason: '' });
  });

  it('meet only in a field that both changed to something different', () => {
    const base = { goal: 'Kokk', reason: 'Fordi' };
    const mine = { goal: 'Kokk på sykehjem', reason: 'Liker det' };
    const theirs = { goal: 'Kokk i kantine', reason: 'Liker det' };
    expect(merge({ base, mine, theirs })).toEqual({ content: mine, contested: [{ field: 'goal', theirs: 'Kokk i kantine' }] });
  });

  it('are compared part by part in a field that holds several', () => {
    const base = { goals: { first: 'reached' } };
    const mine = { goals: { first: 'partly', second: 'reached' } };
    const theirs = { goals: { first: 'not', third: 'reached' } };
    const { content, contested } = merge({ base, mine, theirs });
    expect(content).toEqual({ goals: { first: 'partly', second: 'reached', third: 'reached' } });
    expect(contested).toEqual([{ field: 'goals.first', theirs: 'not' }]);
  });

  it('build on the older version of the original, so that its change is not missed', () => {
    expect(merge({ base: {}, mine: { version: 4 }, theirs: { version: 3 } })).toEqual({ content: { version: 3 }, contested: [] });
  });
});

describe('a field', () => {
  it('is found and replaced inside one that holds several', () => {
    const content = { goals: { first: 'a', second: 'b' }, words: 'c' };
    expect(valueOf(content, 'goals.second')).toBe('b');
    expect(withValue(content, 'goals.second', 'd')).toEqual({ goals: { first: 'a', second: 'd' }, words: 'c' });
  });

  it('can hold both texts below each other, and both lists without saying anything twice', () => {
    expect(both('Først', 'Så')).toBe('Først\n\nSå');
    expect(both(['cv'], ['cv', 'samtale'])).toEqual(['cv', 'samtale']);
    expect(both(1, 2)).toBeUndefined();
  });
});
