import type { Relation } from './small-numbers';

/** Below this a coefficient is nothing but the rounding of the machine. */
const nothing = 1e-9;

/**
 * The hidden numbers that somebody who knows every sum, and all that is shown, finds by combining them: those that are the same in every
 * solution of the equations (elimination after Gauss and Jordan). Finds no bounds, only numbers that are certain.
 * @returns Their places.
 */
export function reckonedOut(hidden: readonly number[], relations: readonly Relation[]): readonly number[] {
  const columnOf = new Map(hidden.map((place, column) => [place, column]));
  const rows = relations.map(({ parts, sum }) => equation(parts, sum, columnOf));
  const solved: number[][] = [];
  for (let column = 0; column < hidden.length; column++) {
    const at = rows.findIndex((row) => Math.abs(row[column] ?? 0) > nothing);
    const [pivot] = at < 0 ? [] : rows.splice(at, 1);
    if (!pivot) continue;
    const own = pivot.map((value) => value / (pivot[column] ?? 1));
    for (const row of [...rows, ...solved]) subtract(row, own, row[column] ?? 0);
    solved.push(own);
  }
  return solved.flatMap((row) => {
    const left = row.flatMap((value, column) => (Math.abs(value) > nothing ? [hidden[column] ?? -1] : []));
    return left.length === 1 ? left : [];
  });
}

function equation(parts: readonly number[], sum: number, columnOf: ReadonlyMap<number, number>): number[] {
  const row = new Array<number>(columnOf.size).fill(0);
  const add = (place: number, times: number): void => {
    const column = columnOf.get(place);
    if (column !== undefined) row[column] = (row[column] ?? 0) + times;
  };
  for (const part of parts) add(part, 1);
  add(sum, -1);
  return row;
}

function subtract(row: number[], other: readonly number[], times: number): void {
  if (Math.abs(times) <= nothing) return;
  other.forEach((value, place) => {
    if (value !== 0) row[place] = (row[place] ?? 0) - times * value;
  });
}
