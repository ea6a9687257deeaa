import type { CasePage } from '../../contract';
import { aCase } from '../../testing/pages';
import { CaseRows, type PagePlace } from './case-rows';
import { walkThrough } from './walk-through';

const total = 120;
const asked: PagePlace[] = [];
/** Cursors are the places they stand at. */
const read = (place: PagePlace): Promise<CasePage> => {
  asked.push(place);
  const start = 'at' in place ? place.at - 1 : 'after' in place ? Number(place.after) : 'before' in place ? Number(place.before) - 50 : 0;
  const end = Math.min(total, start + 50);
  return Promise.resolve({
    items: Array.from({ length: end - start }, (_, index) => aCase({ participantId: `p${String(start + index + 1)}` })),
    ...{ total, position: start + 1 },
    ...(end < total && { next: String(end) }),
    ...(start > 0 && { previous: String(start) }),
  });
};

describe('the way through a list from one that was opened', () => {
  it('goes on past what was read, forwards and backwards, and ends with the list', async () => {
    const rows = new CaseRows();
    await rows.begin(read, 60);
    const walk = walkThrough(rows, read, 60);
    expect([walk.total, walk.positionOf('p61'), walk.positionOf('p1')]).toEqual([120, 61, undefined]);
    expect(await walk.at(62)).toBe('p62');
    expect(await walk.at(101)).toBe('p101');
    expect(await walk.at(50)).toBe('p50');
    expect([await walk.at(0), await walk.at(121)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([{ at: 51 }, { after: '100' }, { before: '50' }]);
    expect(walk.positionOf('p1')).toBe(1);
  });
});
