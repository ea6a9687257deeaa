import { countyColumns, countyParts, countyTable, type OfficeCounts } from './county-table';
import { shownAlone, smallestShown, withSmallNumbersHidden } from './small-numbers';

describe('small numbers', () => {
  it('shows zero, and shows ten', () => {
    expect([0, 1, 9, 10].map(shownAlone)).toEqual([0, 'hidden', 'hidden', 10]);
  });

  it('takes the smallest neighbour along, so that no subtraction finds the number', () => {
    expect(withSmallNumbersHidden([120, 4, 60, 184], [[0, 1, 2, 3]])).toEqual([120, 'hidden', 'hidden', 184]);
  });

  it('hides the sum when there is nobody else to hide behind', () => {
    expect(withSmallNumbersHidden([12, 0, 12], [[0, 1, 2]])).toEqual([12, 0, 12]);
    expect(withSmallNumbersHidden([3, 0, 3], [[0, 1, 2]])).toEqual(['hidden', 0, 'hidden']);
  });
});

describe('the table of the county', () => {
  it('adds the offices up', () => {
    const { together, offices } = countyTable([anOffice(() => 100), anOffice(() => 40)]);
    expect(together).toMatchObject({ people: 840, 'without-decision': 140, 'in-measure': 280 });
    expect(offices[1]).toMatchObject({ people: 240, 'in-measure': 80 });
  });

  it('never leaves one hidden number alone, along an office, along a column, or between the two ways of adding up', () => {
    const next = chance(20261121);
    for (let round = 0; round < 300; round++) {
      const offices = Array.from({ length: 1 + next(6) }, () => anOffice(() => next(30)));
      const { offices: shown, together } = countyTable(offices);
      const rows = [...shown, together];
      const lines = [
        ...rows.flatMap((row) => Object.values(countyParts).map((part) => [row.people, ...part.map((column) => row[column])])),
        ...countyColumns.map((column) => rows.map((row) => row[column])),
      ];
      for (const line of lines) expect(line.filter((cell) => cell === 'hidden')).not.toHaveLength(1);
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

/** Whole numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
