import { entriesOf, seenRows } from './row-window';

const at = (start: number) => seenRows({ start, seen: 800, rowHeight: 40 }, 10_000);

describe('the rows that are drawn', () => {
  it('are those that are seen and some around them, wherever one has scrolled', () => {
    expect(at(300)).toEqual({ from: 0, to: 28 });
    expect(at(-4000)).toEqual({ from: 92, to: 128 });
    expect(at(-399_600)).toEqual({ from: 9980, to: 10_000 });
    expect(at(-9_000_000)).toEqual({ from: 9992, to: 10_000 });
  });

  it('are all of them in a short list, and none in an empty one', () => {
    expect(seenRows({ start: 0, seen: 800, rowHeight: 40 }, 3)).toEqual({ from: 0, to: 3 });
    expect(seenRows({ start: 0, seen: 800, rowHeight: 40 }, 0)).toEqual({ from: 0, to: 0 });
  });

  it('take the same room with the gaps around them as the whole list would', () => {
    for (const [start, held] of [
      [0, undefined],
      [-4000, 3],
      [-4000, 100],
      [-4000, 9999],
      [-399_600, 0],
    ] as const) {
      const entries = entriesOf(at(start), 10_000, held);
      const rows = entries.reduce((sum, entry) => sum + (entry.kind === 'row' ? 1 : entry.rows), 0);
      expect(rows).toBe(10_000);
    }
  });

  it('hold the row that has the focus, in its own place', () => {
    const entries = entriesOf({ from: 100, to: 102 }, 200, 7);
    expect(entries).toEqual([
      { kind: 'gap', at: 0, rows: 7 },
      { kind: 'row', index: 7 },
      { kind: 'gap', at: 8, rows: 92 },
      { kind: 'row', index: 100 },
      { kind: 'row', index: 101 },
      { kind: 'gap', at: 102, rows: 98 },
    ]);
    expect(entriesOf({ from: 0, to: 2 }, 2, 500)).toHaveLength(2);
  });
});
