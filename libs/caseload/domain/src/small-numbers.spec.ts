import { reckonedOut, shownAlone, smallestShown, withSmallNumbersHidden, type Relation } from '@fotfeste/shared/kernel';
import { countyColumns, countyParts, countyTable, type OfficeCounts } from './county-table';

describe('small numbers', () => {
  it('shows zero, and shows ten', () => {
    expect([0, 1, 9, 10].map(shownAlone)).toEqual([0, 'hidden', 'hidden', 10]);
  });

  const relation = (...parts: readonly number[]) =>
    withSmallNumbersHidden(
      [...parts, parts.reduce((sum, each) => sum + each, 0)],
      [{ parts: parts.map((_part, place) => place), sum: parts.length }],
    );

  it('takes the smallest neighbour along, so that no subtraction finds the number', () => {
    expect(relation(120, 4, 60)).toEqual([120, 'hidden', 'hidden', 184]);
  });

  it('takes one more along when the hidden ones together are still few', () => {
    expect(relation(31, 1, 2)).toEqual(['hidden', 'hidden', 'hidden', 34]);
    expect(relation(31, 40, 5, 5)).toEqual([31, 40, 'hidden', 'hidden', 81]);
  });

  it('hides the sum when there is nobody else to hide behind', () => {
    expect(relation(12, 0)).toEqual([12, 0, 12]);
    expect(relation(3, 0)).toEqual(['hidden', 'hidden', 'hidden']);
  });

  it('tells nothing of a group that is small itself: zeros would say what all of them are', () => {
    expect(relation(0, 0, 3, 0)).toEqual(['hidden', 'hidden', 'hidden', 'hidden', 'hidden']);
    expect(relation(0, 0, 12, 0)).toEqual([0, 0, 12, 0, 12]);
  });
});

describe('a table with sums along and down', () => {
  it('tells no hidden number, however its sums are combined', () => {
    const next = chance(7);
    for (let round = 0; round < 1500; round++) {
      const [height, width] = [1 + next(6), 1 + next(6)];
      const most = [3, 12, 30, 60][next(4)] ?? 30;
      const inner = Array.from({ length: height }, () => Array.from({ length: width }, () => (next(3) === 0 ? 0 : next(most))));
      const { counts, relations } = withSums(inner);
      const shown = withSmallNumbersHidden(counts, relations);
      const hidden = shown.flatMap((number, place) => (number === 'hidden' ? [place] : []));
      expect(hidden.length < counts.length ? reckonedOut(hidden, relations) : []).toEqual([]);
      counts.forEach((count, place) => {
        if (count > 0 && count < smallestShown) expect(shown[place]).toBe('hidden');
      });
      for (const { parts, sum } of relations)
        if ((counts[sum] ?? 0) > 0 && (counts[sum] ?? 0) < smallestShown)
          expect(parts.filter((place) => !hidden.includes(place))).toEqual([]);
    }
  });

  it('would tell one, if only its neighbours along and down were hidden', () => {
    const { counts, relations } = withSums([
      [27, 27, 22, 0, 0, 27],
      [0, 0, 23, 23, 1, 0],
      [20, 18, 0, 0, 0, 28],
      [0, 10, 26, 0, 0, 0],
    ]);
    const neighboursOnly = [0, 2, 9, 10, 11, 14, 15, 22, 23, 31, 32];
    expect(reckonedOut(neighboursOnly, relations)).toEqual([9]);
    const shown = withSmallNumbersHidden(counts, relations);
    const hidden = shown.flatMap((number, place) => (number === 'hidden' ? [place] : []));
    expect(reckonedOut(hidden, relations)).toEqual([]);
  });

  it('is reckoned out where it can be: one unknown in one sum, and two in two', () => {
    expect(reckonedOut([0], [{ parts: [0, 1], sum: 2 }])).toEqual([0]);
    expect(reckonedOut([0, 1], [{ parts: [0, 1], sum: 2 }])).toEqual([]);
    expect(
      reckonedOut(
        [0, 1],
        [
          { parts: [0, 1], sum: 2 },
          { parts: [0, 0, 1], sum: 3 },
        ],
      ),
    ).toEqual([0, 1]);
  });
});

describe('the table of the county', () => {
  it('adds the offices up', () => {
    const { together, offices } = countyTable([anOffice(() => 100), anOffice(() => 40)]);
    expect(together).toMatchObject({ people: 840, 'without-decision': 140, 'in-measure': 280 });
    expect(offices[1]).toMatchObject({ people: 240, 'in-measure': 80 });
  });

  it('never lets subtraction find a hidden number or a small group, along an office, along a column, or between the two ways of adding up', () => {
    const next = chance(20261121);
    for (let round = 0; round < 300; round++) {
      const offices = Array.from({ length: 1 + next(6) }, () => anOffice(() => next(30)));
      const { offices: shown, together } = countyTable(offices);
      const rows = [...shown, together];
      const all = [...offices, countsOf(offices)];
      const relations = [
        ...rows.flatMap((_row, y) =>
          Object.values(countyParts).map((part) => ({ sum: [y, 'people'] as const, parts: part.map((column) => [y, column] as const) })),
        ),
        ...countyColumns.map((column) => ({
          sum: [rows.length - 1, column] as const,
          parts: offices.map((_office, y) => [y, column] as const),
        })),
      ];
      expect(combined(rows, all, relations)).toEqual([]);
      for (const { sum, parts } of relations) {
        const isHidden = ([y, column]: readonly [number, keyof OfficeCounts]): boolean => rows[y]?.[column] === 'hidden';
        const left = parts.filter(isHidden);
        if (isHidden(sum) || left.length === 0) continue;
        expect(left.length).toBeGreaterThan(1);
        expect(left.reduce((people, [y, column]) => people + (all[y]?.[column] ?? 0), 0)).toBeGreaterThanOrEqual(smallestShown);
      }
      offices.forEach((office, y) => {
        for (const column of countyColumns) {
          const [count, cell] = [office[column], shown[y]?.[column]];
          if (count > 0 && count < smallestShown) expect(cell).toBe('hidden');
          else if (cell !== 'hidden') expect(cell).toBe(count);
        }
      });
    }
  });
});

type Place = readonly [number, keyof OfficeCounts];

/** Hidden numbers of somebody that all the sums of the table tell together. */
function combined(
  rows: readonly Readonly<Record<keyof OfficeCounts, unknown>>[],
  all: readonly OfficeCounts[],
  relations: readonly { readonly sum: Place; readonly parts: readonly Place[] }[],
): readonly number[] {
  const placeOf = ([y, column]: Place): number => y * countyColumns.length + countyColumns.indexOf(column);
  const hidden = rows.flatMap((row, y) => countyColumns.filter((column) => row[column] === 'hidden').map((column) => placeOf([y, column])));
  const counts = all.flatMap((row) => countyColumns.map((column) => row[column]));
  const equations = relations.map(({ sum, parts }) => ({ sum: placeOf(sum), parts: parts.map(placeOf) }));
  return reckonedOut(hidden, equations).filter((place) => (counts[place] ?? 0) > 0);
}

/** A table with a sum at the end of each row and below each column, and how they add up. */
function withSums(inner: readonly (readonly number[])[]): { readonly counts: readonly number[]; readonly relations: readonly Relation[] } {
  const [height, width] = [inner.length, inner[0]?.length ?? 0];
  const total = (numbers: readonly number[]): number => numbers.reduce((left, right) => left + right, 0);
  const rows = inner.map((row) => [...row, total(row)]);
  const place = (y: number, x: number): number => y * (width + 1) + x;
  const range = (length: number): readonly number[] => Array.from({ length }, (_none, index) => index);
  return {
    counts: [...rows, range(width + 1).map((x) => total(rows.map((row) => row[x] ?? 0)))].flat(),
    relations: [
      ...range(height + 1).map((y) => ({ parts: range(width).map((x) => place(y, x)), sum: place(y, width) })),
      ...range(width + 1).map((x) => ({ parts: range(height).map((y) => place(y, x)), sum: place(height, x) })),
    ],
  };
}

/** An office whose parts add up to the same number of people. */
function anOffice(size: () => number): OfficeCounts {
  const need = countyParts.need.map(() => size());
  const people = need.reduce((left, right) => left + right, 0);
  const running = Math.floor(people / 3);
  const counts = [people, ...need, running, running, people - 2 * running];
  return Object.fromEntries(countyColumns.map((column, place) => [column, counts[place] ?? 0])) as Record<keyof OfficeCounts, number>;
}

/** All offices added up. */
function countsOf(offices: readonly OfficeCounts[]): OfficeCounts {
  const sum = (column: keyof OfficeCounts): number => offices.reduce((people, office) => people + office[column], 0);
  return Object.fromEntries(countyColumns.map((column) => [column, sum(column)])) as Record<keyof OfficeCounts, number>;
}

/** Whole numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
