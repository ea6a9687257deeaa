import { smallestShown, type ShownNumber } from '@fotfeste/shared/kernel';
import { measureCodes, type MeasureCode, type SimulatedOutcome } from '@fotfeste/eligibility/domain';

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

/** The same, with a number that stands for which people they are, whatever their order: it says nothing without the secret it is made with. */
export interface SimulatedCrowd extends SimulatedCount {
  readonly crowd: bigint;
}

/** What is added to a number: whole, between minus and plus {@link widestNoise}, the same whenever the same people are asked about likewise. */
export type NoiseOf = (measure: MeasureCode, crowd: bigint) => number;

/** So far a number is moved at most, so that one person more or less drowns. */
export const widestNoise = 20;

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
  return tableOf(counts, (count) => count);
}

/**
 * The table as those who see nobody may read it. Any fact can be asked about, so that two exact answers to nearly the same question would tell of
 * one person, and so would the edge of any rounding or hiding. Every number is therefore moved by noise before anything else is done with it:
 * hidden where it may be small, and rounded. All measures together are the sum of what is shown. What has nothing to show is left out (ADR 38).
 */
export function simulationTableWithoutPeople(crowds: readonly SimulatedCrowd[], noiseOf: NoiseOf): SimulationTable {
  const { offices, transitions, measures } = tableOf(crowds, (count, crowd, measure) =>
    measure ? shown(count + noiseOf(measure, crowd)) : 'hidden',
  );
  const isTold = ({ total, offices: cells, transitions: others }: SimulationRow): boolean =>
    [total, ...cells, ...others].some((cell) => cell !== 'hidden');
  const rows = measures.filter(isTold).sort((left, right) => placeInLaw(left) - placeInLaw(right));
  const shownOffices = offices.flatMap((_office, place) => (rows.some((row) => row.offices[place] !== 'hidden') ? [place] : []));
  const shownTransitions = transitions.flatMap((_each, place) => (rows.some((row) => row.transitions[place] !== 'hidden') ? [place] : []));
  const lines = rows.map((row) => ({
    ...row,
    offices: chosen(row.offices, shownOffices),
    transitions: chosen(row.transitions, shownTransitions),
  }));
  return {
    offices: chosen(offices, shownOffices),
    transitions: chosen(transitions, shownTransitions),
    measures: lines,
    together: {
      measure: undefined,
      total: lines.length === 0 ? 'hidden' : sumOfShown(lines.map(({ total }) => total)),
      offices: shownOffices.map((_place, index) => sumOfShown(lines.map((row) => row.offices[index] ?? 'hidden'))),
      transitions: shownTransitions.map((_place, index) => sumOfShown(lines.map((row) => row.transitions[index] ?? 'hidden'))),
    },
  };
}

/** A number with its noise: hidden unless the people behind it are at least {@link smallestShown} whatever the noise was, else to the nearest ten. */
function shown(moved: number): ShownNumber {
  return moved < smallestShown + widestNoise ? 'hidden' : Math.round(moved / smallestShown) * smallestShown;
}

function sumOfShown(parts: readonly ShownNumber[]): ShownNumber {
  const known = parts.filter((part) => part !== 'hidden');
  return known.length === 0 ? 'hidden' : known.reduce((sum, part) => sum + part, 0);
}

function placeInLaw({ measure }: SimulationRow): number {
  return measure ? measureCodes.indexOf(measure) : measureCodes.length;
}

function chosen<T>(values: readonly T[], places: readonly number[]): readonly T[] {
  return places.flatMap((place) => values.slice(place, place + 1));
}

function tableOf(
  counts: readonly (SimulatedCount & Partial<SimulatedCrowd>)[],
  cellOf: (count: number, crowd: bigint, measure: MeasureCode | undefined) => ShownNumber,
): SimulationTable {
  const measures = distinct(counts.map(({ measure }) => measure));
  const offices = distinct(counts.map(({ office }) => office)).sort();
  const byName = new Map(counts.map((each) => [nameOf(each), { from: each.from, to: each.to }]));
  const names = [...byName.keys()].sort();
  const transitions = names.flatMap((name) => byName.get(name) ?? []);
  const rows = [...measures, undefined];
  const width = 1 + offices.length + transitions.length;
  const numbers = new Array<number>(rows.length * width).fill(0);
  const crowds = new Array<bigint>(rows.length * width).fill(0n);
  const [rowOf, officeOf, transitionOf] = [placesOf(measures), placesOf(offices), placesOf(names)];
  for (const { measure, office, count, crowd = 0n, ...transition } of counts) {
    const columns = [0, 1 + (officeOf.get(office) ?? 0), 1 + offices.length + (transitionOf.get(nameOf(transition)) ?? 0)];
    for (const y of [rowOf.get(measure) ?? 0, measures.length])
      for (const x of columns) {
        const place = y * width + x;
        numbers[place] = (numbers[place] ?? 0) + count;
        crowds[place] = BigInt.asUintN(64, (crowds[place] ?? 0n) + crowd);
      }
  }
  const lines = rows.map((measure, y): SimulationRow => {
    const line = numbers.slice(y * width, (y + 1) * width).map((count, x) => cellOf(count, crowds[y * width + x] ?? 0n, measure));
    const officesEnd = 1 + offices.length;
    return { measure, total: line[0] ?? 0, offices: line.slice(1, officesEnd), transitions: line.slice(officesEnd) };
  });
  const together = lines.at(-1) ?? { measure: undefined, total: 0, offices: [], transitions: [] };
  return { offices, transitions, measures: lines.slice(0, -1), together };
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
