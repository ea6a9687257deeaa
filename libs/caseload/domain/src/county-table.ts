import { withSmallNumbersHidden, type Relation, type ShownNumber } from '@fotfeste/shared/kernel';
import { assistanceGroups } from '@fotfeste/eligibility/domain/names';

/** Columns of the county's table. Each part adds up to everybody. */
export const countyParts = {
  need: [...assistanceGroups, 'without-decision'],
  measure: ['in-measure', 'waiting-for-start', 'without-measure'],
} as const;
export const countyColumns = ['people', ...countyParts.need, ...countyParts.measure] as const;
export type CountyColumn = (typeof countyColumns)[number];

/** How many people an office has of each kind. */
export type OfficeCounts = Readonly<Record<CountyColumn, number>>;
export type ShownOfficeCounts = Readonly<Record<CountyColumn, ShownNumber>>;

/** The county's numbers: the offices in the order they came, and all of them together, with small numbers and their neighbours hidden. */
export interface CountyTable {
  readonly offices: readonly ShownOfficeCounts[];
  readonly together: ShownOfficeCounts;
}

/** Hides what is small in a table of offices whose columns add up to a sum, and whose parts add up to everybody. */
export function countyTable(offices: readonly OfficeCounts[]): CountyTable {
  const together = countsOf((column) => offices.reduce((sum, office) => sum + office[column], 0));
  const rows = [...offices, together];
  const shown = withSmallNumbersHidden(
    rows.flatMap((row) => countyColumns.map((column) => row[column])),
    relationsOf(rows.length),
  );
  const shownRows = rows.map((_row, y) => countsOf((column) => shown[placeOf(y, column)] ?? 'hidden'));
  return { offices: shownRows.slice(0, -1), together: shownRows.at(-1) ?? countsOf(() => 0) };
}

function relationsOf(height: number): readonly Relation[] {
  const rows = Array.from({ length: height }, (_none, y) => y);
  const offices = rows.slice(0, -1);
  const parts = Object.values(countyParts);
  return [
    ...rows.flatMap((y) => parts.map((part) => ({ parts: part.map((column) => placeOf(y, column)), sum: placeOf(y, 'people') }))),
    ...countyColumns.map((column) => ({ parts: offices.map((y) => placeOf(y, column)), sum: placeOf(height - 1, column) })),
  ];
}

function placeOf(y: number, column: CountyColumn): number {
  return y * countyColumns.length + countyColumns.indexOf(column);
}

function countsOf<T>(count: (column: CountyColumn) => T): Readonly<Record<CountyColumn, T>> {
  return Object.fromEntries(countyColumns.map((column) => [column, count(column)])) as Record<CountyColumn, T>;
}
