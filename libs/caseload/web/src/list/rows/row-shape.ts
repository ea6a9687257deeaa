import type { Density } from '@fotfeste/access/domain';
import type { CaseListColumn } from '@fotfeste/caseload/domain';

/** The least room of a column, in rem, and its share of the room that is left. */
type Room = readonly [least: number, share: number];

const plain: Room = [8.5, 1];

type Rooms = Readonly<Partial<Record<CaseListColumn, readonly Room[]>>>;

const rare: Rooms = { 'main-goal': [[11, 1]], 'decision-work': [[11, 1]], office: [[9.5, 1]] };

/** The usual columns of an office have room beside the filters on a screen of 1440 pixels: 69 rem together. Names get what numbers can do without. */
const rooms: Readonly<Record<Density, Rooms>> = {
  comfortable: {
    ...rare,
    // Beside the name stand the box that chooses and the own mark
    name: [[10.75, 2]],
    age: [[4.25, 0.1]],
    group: [[7.75, 1]],
    deadline: [
      [7.5, 0.2],
      [7, 1.5],
    ],
    measure: [[8, 1.4]],
    'participation-to': [[7.75, 0.3]],
    adviser: [[7.25, 0.9]],
    'last-contact': [[8.75, 0.2]],
  },
  // One line: a number or a day has the room it needs, and names have two thirds of the rest
  compact: {
    ...rare,
    name: [[12.25, 3]],
    age: [[4.25, 0.1]],
    group: [[7.75, 0.6]],
    deadline: [
      [7, 0.1],
      [7, 1.2],
    ],
    measure: [[9, 2]],
    'participation-to': [[6.25, 0.1]],
    adviser: [[7.5, 0.6]],
    'last-contact': [[8, 0.1]],
  },
};

/** How tall a row is. Unit: rem. A fixed height is what lets every row have its place before it is here. */
const heights: Readonly<Record<Density, number>> = { comfortable: 3.5, compact: 2 };

/** A line of a card, and the room around its lines. Unit: rem. */
const card = { line: 1.75, around: 1.5 } as const;

/** The rooms of all columns, as the tracks of a grid. */
export function tracksOf(columns: readonly CaseListColumn[], density: Density): string {
  return roomsOf(columns, density)
    .map(([least, share]) => `minmax(${String(least)}rem, ${String(share)}fr)`)
    .join(' ');
}

/** The least room of all columns beside each other. Unit: rem. */
export function leastWidthOf(columns: readonly CaseListColumn[], density: Density): number {
  return roomsOf(columns, density).reduce((sum, [least]) => sum + least, 0);
}

/** How tall a row is. On a narrow screen it is a card with a line for each column; age stands beside the name. Unit: rem. */
export function rowHeightOf(columns: readonly CaseListColumn[], shape: Density | 'card'): number {
  if (shape !== 'card') return heights[shape];
  return columns.filter((column) => column !== 'age').length * card.line + card.around;
}

function roomsOf(columns: readonly CaseListColumn[], density: Density): readonly Room[] {
  return columns.flatMap((column) => rooms[density][column] ?? [plain]);
}
