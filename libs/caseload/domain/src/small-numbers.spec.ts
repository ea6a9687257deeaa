import { shownAlone, smallestShown, withSmallNumbersHidden, withTotals } from './small-numbers';

describe('numbers for the county', () => {
  it('hides a small number together with its neighbours, so that no subtraction finds it', () => {
    const table = withTotals([
      [120, 4, 60],
      [80, 35, 22],
    ]);
    expect(table).toEqual([
      [120, 4, 60, 184],
      [80, 35, 22, 137],
      [200, 39, 82, 321],
    ]);
    expect(withSmallNumbersHidden(table)).toEqual([
      [120, 'hidden', 'hidden', 184],
      [80, 'hidden', 'hidden', 137],
      [200, 39, 82, 321],
    ]);
  });

  it('shows zero, and shows ten', () => {
    expect([0, 1, 9, 10].map(shownAlone)).toEqual([0, 'hidden', 'hidden', 10]);
  });

  it('hides the total of a row that is nothing but one small number', () => {
    const [row] = withSmallNumbersHidden(
      withTotals([
        [3, 0],
        [40, 50],
      ]),
    );
    expect(row).toEqual(['hidden', 0, 'hidden']);
  });

  it('never leaves one hidden number alone in its row or column, whatever the table', () => {
    const next = chance(20261121);
    for (let round = 0; round < 500; round++) {
      const [height, width] = [1 + next(5), 1 + next(5)];
      const table = withTotals(Array.from({ length: height }, () => Array.from({ length: width }, () => next(40))));
      const shown = withSmallNumbersHidden(table);
      const columns = (shown[0] ?? []).map((_cell, x) => shown.map((row) => row[x]));
      for (const line of [...shown, ...columns]) expect(line.filter((cell) => cell === 'hidden')).not.toHaveLength(1);
      table.forEach((row, y) => {
        row.forEach((count, x) => {
          const cell = shown[y]?.[x];
          if (count > 0 && count < smallestShown) expect(cell).toBe('hidden');
          else if (cell !== 'hidden') expect(cell).toBe(count);
        });
      });
    }
  });
});

/** Whole numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
