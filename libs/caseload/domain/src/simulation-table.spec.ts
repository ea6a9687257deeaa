import { localDate, smallestShown, type ShownNumber } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { questionsIn, simulationLimitOn } from './simulation-limit';
import { simulationTable, simulationTableWithoutPeople, widestNoise, type SimulatedCount, type SimulatedCrowd } from './simulation-table';

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
    expect(simulationTableWithoutPeople([], () => 0)).toEqual({
      offices: [],
      transitions: [],
      measures: [],
      together: { measure: undefined, total: 'hidden', offices: [], transitions: [] },
    });
  });

  const crowds = (some: readonly SimulatedCount[]): readonly SimulatedCrowd[] =>
    some.map((each, index) => ({ ...each, crowd: BigInt(index + 1) << BigInt(index) }));

  it('moves every number by the noise of its own people before it is hidden or rounded, and adds up what is shown', () => {
    const asked: bigint[] = [];
    const table = simulationTableWithoutPeople(
      crowds([count('OPPFOLGING', '0105', 33), count('OPPFOLGING', '0106', 90)]),
      (_measure, crowd) => {
        asked.push(crowd);
        return crowd === 1n ? -4 : 8;
      },
    );
    expect([...new Set(asked)]).toEqual([5n, 1n, 4n]);
    expect(table.measures).toEqual([{ measure: 'OPPFOLGING', total: 130, offices: [100], transitions: [130] }]);
    expect([table.offices, table.together]).toEqual([['0106'], { measure: undefined, total: 130, offices: [100], transitions: [130] }]);
  });

  it('shows those who see nobody no number of fewer than ten people, whatever the noise, and leaves out what has nothing to show', () => {
    const next = chance(20261121);
    for (let round = 0; round < 300; round++) {
      const measures = ['OPPFOLGING', 'ARBEIDSTRENING', 'AVKLARING', 'MENTOR'] as const;
      const some = measures.flatMap((measure) =>
        ['0105', '0106', '0104'].flatMap((office) =>
          (['not-eligible', 'missing-facts'] as const).map((to) => count(measure, office, next(3) === 0 ? next(12) : next(60), to)),
        ),
      );
      const whole = simulationTable(some);
      const seen = simulationTableWithoutPeople(crowds(some), () => next(2 * widestNoise + 1) - widestNoise);
      for (const row of seen.measures) {
        const real = whole.measures.find(({ measure }) => measure === row.measure);
        row.offices.forEach((cell, place) => {
          expectFar(cell, real?.offices[whole.offices.indexOf(seen.offices[place] ?? '')]);
        });
        expectFar(row.total, real?.total);
        expect([row.total, ...row.offices, ...row.transitions].some((cell) => cell !== 'hidden')).toBe(true);
      }
      seen.offices.forEach((_office, place) => {
        expect(seen.measures.some((row) => row.offices[place] !== 'hidden')).toBe(true);
      });
    }
  });
});

function expectFar(cell: ShownNumber, real: ShownNumber | undefined): void {
  if (typeof real !== 'number') throw new Error('The whole table has every number');
  if (cell === 'hidden') {
    expect(real).toBeLessThan(smallestShown + 2 * widestNoise);
    return;
  }
  expect(real).toBeGreaterThanOrEqual(smallestShown);
  expect(Math.abs(cell - real)).toBeLessThanOrEqual(widestNoise + smallestShown / 2);
}

describe('how many changes somebody who gets numbers alone may try', () => {
  it('is thirty a day and 40 in thirty days, also before the first line', () => {
    for (const day of ['2026-11-21', '2020-01-01'])
      expect(simulationLimitOn(localDate(day))).toMatchObject({ perDay: 30, perThirtyDays: 40 });
  });

  it('counts a change of several measures once for each', () => {
    const [one, other] = [{ measure: 'OPPFOLGING' }, { measure: 'AVKLARING' }];
    expect([[], [{}], [one, one, {}], [one, other]].map(questionsIn)).toEqual([1, 1, 1, 2]);
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
