/** Numbers of people below this are hidden where they could point at somebody. One limit for the whole product. */
export const smallestShown = 10;

/** A number that may be shown, or one that is hidden because it is small or would give a small one away. */
export type ShownNumber = number | 'hidden';

/** The counts with their totals: a last column with the sum of each row, and a last row with the sum of each column. */
export function withTotals(cells: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = cells.map((row) => [...row, sum(row)]);
  const width = (cells[0]?.length ?? 0) + 1;
  return [...rows, Array.from({ length: width }, (_none, x) => sum(rows.map((row) => row[x] ?? 0)))];
}

/**
 * A table of people, its totals included, with small numbers hidden and as many of their neighbours as it takes that none can be found
 * by subtraction: no row or column has exactly one hidden cell. Zero is nobody, and stays.
 */
export function withSmallNumbersHidden(cells: readonly (readonly number[])[]): readonly (readonly ShownNumber[])[] {
  const hidden = cells.map((row) => row.map((count) => count > 0 && count < smallestShown));
  while (hidNeighbour(cells, hidden)) continue;
  return cells.map((row, y) => row.map((count, x) => (hidden[y]?.[x] ? 'hidden' : count)));
}

/** A number that stands alone: hidden people of a list, a total. Zero is nobody. */
export function shownAlone(count: number): ShownNumber {
  return count > 0 && count < smallestShown ? 'hidden' : count;
}

/** Hides one neighbour of a cell that is alone in its row or column; false when there is none left. */
function hidNeighbour(cells: readonly (readonly number[])[], hidden: boolean[][]): boolean {
  const width = cells[0]?.length ?? 0;
  const rows = cells.map((_row, y) => cells[y]?.map((_cell, x): Place => [y, x]) ?? []);
  const columns = Array.from({ length: width }, (_none, x) => cells.map((_row, y): Place => [y, x]));
  for (const line of [...rows, ...columns]) {
    if (line.filter(([y, x]) => hidden[y]?.[x]).length !== 1) continue;
    const neighbour = smallest(
      line.filter(([y, x]) => !hidden[y]?.[x]),
      cells,
    );
    const row = neighbour && hidden[neighbour[0]];
    if (!row) continue;
    row[neighbour[1]] = true;
    return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}

type Place = readonly [y: number, x: number];

/** The cell with the fewest people; one with somebody in it before an empty one, which would hide nothing. */
function smallest(places: readonly Place[], cells: readonly (readonly number[])[]): Place | undefined {
  const size = ([y, x]: Place): number => cells[y]?.[x] || Number.MAX_SAFE_INTEGER;
  return [...places].sort((left, right) => size(left) - size(right))[0];
}
