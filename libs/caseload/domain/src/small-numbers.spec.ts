import { countyColumns, countyParts, countyTable, type OfficeCounts } from './county-table';
import { shownAlone, smallestShown, withSmallNumbersHidden } from './small-numbers';

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
    expect(relation(3, 0)).toEqual(['hidden', 0, 'hidden']);
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
