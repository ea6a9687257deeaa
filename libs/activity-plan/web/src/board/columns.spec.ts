import { localDate } from '@fotfeste/shared/kernel';
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
    const none = { kinds: [], responsibles: [], agreements: [], labels: [] };
    expect(filterOf({ kind: 'meeting', responsible: ['person', 'nobody'] })).toEqual({
      ...none,
      kinds: ['meeting'],
      responsibles: ['person'],
    });
    expect(filterOf({ agreed: 'agreed', label: ['aap', 'gold'] })).toEqual({ ...none, agreements: ['agreed'], labels: ['aap'] });
    expect(filterOf({})).toEqual(none);
  });

  it('tells what is agreed from what is not, and finds what counts for a duty', () => {
    const agreed = aCard({ agreedOn: localDate('2026-11-20'), satisfies: ['aap', 'job-seeker'] });
    expect([agreed, aCard()].map((card) => shows(filterOf({ agreed: 'agreed' }), card))).toEqual([true, false]);
    expect([agreed, aCard()].map((card) => shows(filterOf({ agreed: 'not-agreed' }), card))).toEqual([false, true]);
    const measures = [aCard({ kind: 'measure' }), aCard({ kind: 'measure', status: 'proposed' })];
    expect(measures.map((card) => shows(filterOf({ agreed: 'agreed' }), card))).toEqual([true, false]);
    expect([agreed, aCard()].map((card) => shows(filterOf({ label: 'job-seeker' }), card))).toEqual([true, false]);
  });

  it('shows everything when nothing is chosen, and counts what a choice would show', () => {
    const meeting = aCard({ id: 'm', kind: 'meeting', responsible: 'adviser' });
    expect(shows(filterOf({}), meeting)).toBe(true);
    expect(shows(filterOf({ kind: 'meeting', responsible: 'person' }), meeting)).toBe(false);
    const rest = filterOf({ responsible: 'person' });
    expect(countsOf(['meeting', 'job-search', 'task'], [...cards, meeting], ({ kind }) => [kind], rest)).toEqual([
      { code: 'meeting', count: 0 },
      { code: 'job-search', count: 3 },
    ]);
  });
});
