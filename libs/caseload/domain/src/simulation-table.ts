import { smallestShown, withSmallNumbersHidden, type Relation, type ShownNumber } from '@fotfeste/shared/kernel';
import type { MeasureCode, SimulatedOutcome } from '@fotfeste/eligibility/domain';

/** From which answer to which; the same twice when only the duration is otherwise. */
export interface Transition {
  readonly from: SimulatedOutcome;
  readonly to: SimulatedOutcome;
}

/** How many people of an office got another answer about a measure, from what to what. */
export interface SimulatedCount extends Transition {
  readonly measure: MeasureCode;
  readonly office: string;
  readonly count: number;
}

/** One row of the table: a measure, or all of them together. */
export interface SimulationRow {
  readonly measure: MeasureCode | undefined;
  readonly total: ShownNumber;
  /** In the order of the table's offices. */
  readonly offices: readonly ShownNumber[];
  /** In the order of the table's transitions. */
  readonly transitions: readonly ShownNumber[];
}

/** Changed answers per measure and office, and from what to what. */
export interface SimulationTable {
  readonly offices: readonly string[];
  readonly transitions: readonly Transition[];
  readonly measures: readonly SimulationRow[];
  readonly together: SimulationRow;
}

/** The table as those who see the people may read it. */
export function simulationTable(counts: readonly SimulatedCount[]): SimulationTable {
  return tableOf(counts, (numbers) => numbers);
}

/**
 * The table as those who see nobody may read it: small numbers are hidden, with the neighbours that would give them away, and the others are
 * rounded. Any fact can be asked about, so that two exact answers to nearly the same question would tell of one person.
 */
export function simulationTableWithoutPeople(counts: readonly SimulatedCount[]): SimulationTable {
  return tableOf(counts, (numbers, shape) => withSmallNumbersHidden(numbers, relationsOf(shape)).map(rounded));
}

/** To the nearest multiple of the smallest number that is shown. */
function rounded(number: ShownNumber): ShownNumber {
  return number === 'hidden' ? number : Math.round(number / smallestShown) * smallestShown;
}

/** How many rows, offices and transitions; the last row is all measures together. */
interface Shape {
  readonly rows: number;
  readonly offices: number;
  readonly transitions: number;
}

function tableOf(
  counts: readonly SimulatedCount[],
  shown: (numbers: readonly number[], shape: Shape) => readonly ShownNumber[],
): SimulationTable {
  const measures = distinct(counts.map(({ measure }) => measure));
  const offices = distinct(counts.map(({ office }) => office)).sort();
  const byName = new Map(counts.map((each) => [nameOf(each), { from: each.from, to: each.to }]));
  const names = [...byName.keys()].sort();
  const transitions = names.flatMap((name) => byName.get(name) ?? []);
  const rows = [...measures, undefined];
  const width = 1 + offices.length + transitions.length;
  const numbers = new Array<number>(rows.length * width).fill(0);
  const [rowOf, officeOf, transitionOf] = [placesOf(measures), placesOf(offices), placesOf(names)];
  for (const { measure, office, count, ...transition } of counts) {
    const columns = [0, 1 + (officeOf.get(office) ?? 0), 1 + offices.length + (transitionOf.get(nameOf(transition)) ?? 0)];
    for (const y of [rowOf.get(measure) ?? 0, measures.length])
      for (const x of columns) numbers[y * width + x] = (numbers[y * width + x] ?? 0) + count;
  }
  const cells = shown(numbers, { rows: rows.length, offices: offices.length, transitions: transitions.length });
  const lines = rows.map((measure, y): SimulationRow => {
    const line = cells.slice(y * width, (y + 1) * width);
    const officesEnd = 1 + offices.length;
    return { measure, total: line[0] ?? 0, offices: line.slice(1, officesEnd), transitions: line.slice(officesEnd) };
  });
  const together = lines.at(-1) ?? { measure: undefined, total: 0, offices: [], transitions: [] };
  return { offices, transitions, measures: lines.slice(0, -1), together };
}

/** Every way the numbers add up: along each row twice, and down each column. */
function relationsOf({ rows, offices, transitions }: Shape): readonly Relation[] {
  const width = 1 + offices + transitions;
  const range = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_none, index) => from + index);
  const along = range(0, rows).flatMap((y) => [
    { parts: range(y * width + 1, offices), sum: y * width },
    { parts: range(y * width + 1 + offices, transitions), sum: y * width },
  ]);
  const last = (rows - 1) * width;
  const down = range(0, width).map((x) => ({ parts: range(0, rows - 1).map((y) => y * width + x), sum: last + x }));
  return [...along, ...down];
}

function placesOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  return new Map(values.map((value, place) => [value, place]));
}

function nameOf({ from, to }: Transition): string {
  return `${from} ${to}`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
