import type { Density } from '@fotfeste/access/domain';
import type { CaseListColumn } from '@fotfeste/caseload/domain';

/** The least room of a column, in rem, and its share of the room that is left. */
type Room = readonly [least: number, share: number];

const plain: Room = [8.5, 1];

const rooms: Readonly<Partial<Record<CaseListColumn, readonly Room[]>>> = {
  // Beside the name stand the box that chooses and the own mark
  name: [[10.75, 1.8]],
  age: [[4.25, 0.1]],
  group: [[7.75, 1]],
  deadline: [
    [8.25, 0.2],
    [7, 1.5],
  ],
  measure: [[7, 1.2]],
  'participation-to': [[8.75, 0.4]],
  adviser: [[7, 0.9]],
  'last-contact': [[9, 0.2]],
  'main-goal': [[11, 1]],
  'decision-work': [[11, 1]],
  office: [[9.5, 1]],
};

/** How tall a row is. Unit: rem. A fixed height is what lets every row have its place before it is here. */
const heights: Readonly<Record<Density, number>> = { comfortable: 3.5, compact: 2 };

/** A line of a card, and the room around its lines. Unit: rem. */
const card = { line: 1.75, around: 1.5 } as const;

/** The rooms of all columns, as the tracks of a grid. */
export function tracksOf(columns: readonly CaseListColumn[]): string {
  return roomsOf(columns)
    .map(([least, share]) => `minmax(${String(least)}rem, ${String(share)}fr)`)
    .join(' ');
}

/** The least room of all columns beside each other. Unit: rem. */
export function leastWidthOf(columns: readonly CaseListColumn[]): number {
  return roomsOf(columns).reduce((sum, [least]) => sum + least, 0);
}

/** How tall a row is. On a narrow screen it is a card with a line for each column; age stands beside the name. Unit: rem. */
export function rowHeightOf(columns: readonly CaseListColumn[], shape: Density | 'card'): number {
  if (shape !== 'card') return heights[shape];
  return columns.filter((column) => column !== 'age').length * card.line + card.around;
}

function roomsOf(columns: readonly CaseListColumn[]): readonly Room[] {
  return columns.flatMap((column) => rooms[column] ?? [plain]);
}
