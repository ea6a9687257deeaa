import { aCard } from '../testing/a-card';
import { countsOf, filterOf, shows } from './board-filter';
import { columnsOf, nudged, placedAbove, replaced } from './columns';

const [a, b, c] = ['a', 'b', 'c'].map((id) => aCard({ id }));
const cards = [a, b, c].filter((card) => card !== undefined);
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the order of the cards', () => {
  it('is the order of the server within each of the five columns', () => {
    const columns = columnsOf([...cards, aCard({ id: 'd', status: 'done' })]);
    expect(columns.map(({ status, cards: inColumn }) => [status, ids(inColumn)])).toEqual([
      ['proposed', []],
      ['planned', ['a', 'b', 'c']],
      ['in-progress', []],
      ['done', ['d']],
      ['cancelled', []],
    ]);
  });

  it('has a moved card above the one it was put on, else last', () => {
    expect(ids(placedAbove(cards, aCard({ id: 'c' }), 'a'))).toEqual(['c', 'a', 'b']);
    expect(ids(placedAbove(cards, aCard({ id: 'a' }), undefined))).toEqual(['b', 'c', 'a']);
    expect(ids(placedAbove(cards, aCard({ id: 'x', status: 'done' }), 'a'))).toEqual(['a', 'b', 'c', 'x']);
  });

  it('stays when only the words of a card change', () => {
    expect(ids(replaced(cards, aCard({ id: 'b', title: 'Nytt' })))).toEqual(['a', 'b', 'c']);
    expect(ids(replaced(cards, aCard({ id: 'b', status: 'done' })))).toEqual(['a', 'c', 'b']);
  });

  it('lets a card go one up or down, and not beyond the ends', () => {
    expect(nudged(cards, 'b', 'up')).toEqual({ above: 'a' });
    expect(nudged(cards, 'a', 'down')).toEqual({ above: 'c' });
    expect(nudged(cards, 'b', 'down')).toEqual({ above: undefined });
    expect(nudged(cards, 'a', 'up')).toBeUndefined();
    expect(nudged(cards, 'c', 'down')).toBeUndefined();
  });
});

describe('the filter in the address', () => {
  it('takes codes that exist, one or several, and leaves the rest out', () => {
    expect(filterOf('meeting', ['person', 'nobody'])).toEqual({ kinds: ['meeting'], responsibles: ['person'] });
    expect(filterOf(undefined, undefined)).toEqual({ kinds: [], responsibles: [] });
  });

  it('shows everything when nothing is chosen, and counts what a choice would show', () => {
    const meeting = aCard({ id: 'm', kind: 'meeting', responsible: 'adviser' });
    expect(shows(filterOf(undefined, undefined), meeting)).toBe(true);
    expect(shows(filterOf('meeting', 'person'), meeting)).toBe(false);
    const rest = filterOf(undefined, 'person');
    expect(countsOf(['meeting', 'job-search', 'task'], [...cards, meeting], ({ kind }) => kind, rest)).toEqual([
      { code: 'meeting', count: 0 },
      { code: 'job-search', count: 3 },
    ]);
  });
});
