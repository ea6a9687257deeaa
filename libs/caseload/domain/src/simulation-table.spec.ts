import { smallestShown } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { simulationTable, simulationTableWithoutPeople, type SimulatedCount, type SimulationTable } from './simulation-table';

const count = (measure: MeasureCode, office: string, number: number, to: SimulatedCount['to'] = 'not-eligible'): SimulatedCount => ({
  measure,
  office,
  from: 'eligible',
  to,
  count: number,
});

describe('the table of changed answers', () => {
  const counts = [
    count('OPPFOLGING', '0106', 20),
    count('OPPFOLGING', '0105', 40),
    count('OPPFOLGING', '0105', 3, 'missing-facts'),
    count('ARBEIDSTRENING', '0105', 12),
  ];

  it('adds up along measures, offices and transitions', () => {
    const table = simulationTable(counts);
    expect([table.offices, table.transitions.map(({ to }) => to)]).toEqual([
      ['0105', '0106'],
      ['missing-facts', 'not-eligible'],
    ]);
    expect(table.measures).toEqual([
      { measure: 'OPPFOLGING', total: 63, offices: [43, 20], transitions: [3, 60] },
      { measure: 'ARBEIDSTRENING', total: 12, offices: [12, 0], transitions: [0, 12] },
    ]);
    expect(table.together).toEqual({ measure: undefined, total: 75, offices: [55, 20], transitions: [3, 72] });
  });

  it('is empty when no answer changes', () => {
    expect(simulationTableWithoutPeople([])).toEqual({
      offices: [],
      transitions: [],
      measures: [],
      together: { measure: undefined, total: 0, offices: [], transitions: [] },
    });
  });

  it('tells those who see nobody the same of two questions that differ by one person', () => {
    const answers = [64, 63, 62, 61].map((people) => simulationTableWithoutPeople([count('OPPFOLGING', '0105', people)]).together.total);
    expect(answers).toEqual([60, 60, 60, 60]);
  });

  it('shows those who see nobody no small number, nor one that subtraction would find', () => {
    const table = simulationTableWithoutPeople(counts);
    expect(table.measures[0]?.transitions).toEqual(['hidden', 'hidden']);
    const next = chance(20261121);
    for (let round = 0; round < 200; round++) {
      const measures = ['OPPFOLGING', 'ARBEIDSTRENING', 'AVKLARING', 'MENTOR'] as const;
      const some = measures.flatMap((measure) =>
        ['0105', '0106', '0104'].flatMap((office) =>
          (['not-eligible', 'missing-facts'] as const).map((to) => count(measure, office, next(3) === 0 ? next(12) : next(60), to)),
        ),
      );
      expectNothingGivenAway(simulationTable(some), simulationTableWithoutPeople(some));
    }
  });
});

function expectNothingGivenAway(whole: SimulationTable, shown: SimulationTable): void {
  const rows = (table: SimulationTable) =>
    [...table.measures, table.together].map(({ total, offices, transitions }) => [total, ...offices, ...transitions]);
  const [real, seen] = [rows(whole) as number[][], rows(shown)];
  const officesEnd = 1 + whole.offices.length;
  const relation = (sum: readonly [number, number], parts: readonly (readonly [number, number])[]): void => {
    if (seen[sum[0]]?.[sum[1]] === 'hidden') return;
    const hidden = parts.filter(([y, x]) => seen[y]?.[x] === 'hidden');
    if (hidden.length === 0) return;
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.reduce((people, [y, x]) => people + (real[y]?.[x] ?? 0), 0)).toBeGreaterThanOrEqual(smallestShown);
  };
  const width = real[0]?.length ?? 0;
  const last = real.length - 1;
  for (let y = 0; y <= last; y++) {
    relation(
      [y, 0],
      range(1, officesEnd).map((x) => [y, x]),
    );
    relation(
      [y, 0],
      range(officesEnd, width).map((x) => [y, x]),
    );
  }
  for (let x = 0; x < width; x++)
    relation(
      [last, x],
      range(0, last).map((y) => [y, x]),
    );
  real.forEach((row, y) => {
    row.forEach((number, x) => {
      if (number > 0 && number < smallestShown) expect(seen[y]?.[x]).toBe('hidden');
      else if (seen[y]?.[x] !== 'hidden') expect(seen[y]?.[x]).toBe(10 * Math.round(number / 10));
    });
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_none, index) => from + index);
}

/** Whole numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
