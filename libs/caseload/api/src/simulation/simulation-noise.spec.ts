import { localDate, type ParticipantId, type ShownNumber } from '@fotfeste/shared/kernel';
import {
  simulationTableWithoutPeople,
  widestNoise,
  type NoiseOf,
  type SimulatedCrowd,
  type SimulationTable,
} from '@fotfeste/caseload/domain';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { LawChangeRequest } from './simulation.dto';
import { SimulationNoise } from './simulation-noise';
import { chance, numberOf } from './testing';

const measures = measureCodes.slice(0, 8);
const born = (comparison: 'on-or-after' | 'on-or-before', day: string, measure: MeasureCode = 'OPPFOLGING'): LawChangeRequest => {
  const [kind, fact] = ['add-condition', 'born'] as const;
  return { kind, measure, fact, comparison, day: localDate(day), from: localDate('2027-03-01') };
};
const asked = (...changes: readonly LawChangeRequest[]) => ({
  changes,
  questions: 'all-measures' as const,
  askedOn: localDate('2027-03-01'),
});

describe('the noise of a number', () => {
  const people = Array.from({ length: 30 }, (_none, index) => `person-${String(index)}`);
  const [question, noise] = [
    asked(born('on-or-after', '1980-01-01'), born('on-or-before', '2000-01-01')),
    new SimulationNoise('key', asked()),
  ];
  const crowd = (...some: readonly ParticipantId[]) =>
    BigInt.asUintN(
      64,
      some.reduce((sum, each) => sum + noise.crowdOf(each), 0n),
    );

  it('is the same for the same question about the same people, in whatever order', () => {
    const again = new SimulationNoise('key', asked(...[...question.changes].reverse()));
    const first = new SimulationNoise('key', question);
    for (let count = 1; count < people.length; count++) {
      const some = people.slice(0, count);
      expect(again.of('OPPFOLGING', crowd(...[...some].reverse()))).toBe(first.of('OPPFOLGING', crowd(...some)));
    }
  });

  it('is spread evenly over all it may be, and is another one with one person more, another question, or another key', () => {
    const first = new SimulationNoise('key', question);
    const drawn = Array.from({ length: 41_000 }, (_none, index) => first.of('OPPFOLGING', BigInt(index)));
    for (let each = -widestNoise; each <= widestNoise; each++) {
      const times = drawn.filter((one) => one === each).length;
      expect([each, times > 850 && times < 1150]).toEqual([each, true]);
    }
    const others = [
      (index: number) => first.of('OPPFOLGING', BigInt(index) + noise.crowdOf(people[0] ?? '')),
      (index: number) => new SimulationNoise('key', asked(born('on-or-after', '1980-01-02'))).of('OPPFOLGING', BigInt(index)),
      (index: number) => new SimulationNoise('another', question).of('OPPFOLGING', BigInt(index)),
    ];
    for (const other of others) {
      const same = Array.from({ length: 4100 }, (_none, index) => other(index) === drawn[index]).filter(Boolean).length;
      expect(same).toBeLessThan(180);
    }
  });

  it('is not drawn anew by asking about more measures, or a change of another measure besides', () => {
    const besides = born('on-or-after', '1990-01-01', 'AVKLARING');
    const [alone, more] = [question, asked(...question.changes, besides)].map((each) => new SimulationNoise('key', each));
    for (let index = 0; index < 50; index++) expect(more?.of('OPPFOLGING', BigInt(index))).toBe(alone?.of('OPPFOLGING', BigInt(index)));
  });
});

/**
 * Somebody who sees nobody asks two questions which differ by whether one person has a fact. Half of the time the person has it. What is seen of
 * both tables is all that is known; the best guess is learned from half of the pairs and tried on the others.
 */
describe('two questions that differ by one person', () => {
  const pairs = 4000;

  it('tell in fewer than 60 of 100 pairs which it was, by any number, by all of them, and by whether they are the same', () => {
    const seen = askedPairs(pairs, (round, which) => {
      const changes = measures.map((measure) => born('on-or-after', `19${String(50 + which)}-01-01`, measure));
      const noise = new SimulationNoise('a key of the installation', asked(roundOf(round), ...changes));
      return (measure, crowd) => noise.of(measure, crowd);
    });
    const found = Object.entries(signs).map(([name, sign]) => [name, guessed(seen, sign)] as const);
    expect(found.filter(([, right]) => right >= 0.6)).toEqual([]);
  });

  it('would tell, were the numbers moved by the people alone: then only those of whom nobody is another are the same', () => {
    const noise = new SimulationNoise('a key of the installation', asked());
    const seen = askedPairs(pairs, () => (measure, crowd) => noise.of(measure, crowd));
    expect(guessed(seen, signs.same)).toBeGreaterThan(0.9);
  });

  it('would tell, were the numbers only rounded, as soon as they stand at an edge', () => {
    const seen = askedPairs(pairs, () => () => 0, 65);
    expect(guessed(seen, signs.first)).toBeGreaterThan(0.95);
  });
});

interface Pair {
  readonly isHit: boolean;
  readonly with: SimulationTable;
  readonly without: SimulationTable;
}

/** What an attacker may look at of two tables. */
const signs = {
  first: ({ with: one, without: other }: Pair) => String(numberOf(one.measures[0]?.offices[0]) - numberOf(other.measures[0]?.offices[0])),
  all: ({ with: one, without: other }: Pair) => String(Math.round((sumOf(one) - sumOf(other)) / 20)),
  same: ({ with: one, without: other }: Pair) => String(cellsOf(one).filter((cell, place) => cell === cellsOf(other)[place]).length),
  shown: ({ with: one, without: other }: Pair) => `${String(cellsOf(one).length)} ${String(cellsOf(other).length)}`,
};

function askedPairs(count: number, noiseOf: (round: number, which: 0 | 1) => NoiseOf, alwaysPeople?: number): readonly Pair[] {
  const next = chance(20261122);
  const key = new SimulationNoise('a key of the installation', asked());
  return Array.from({ length: count }, (_none, round) => {
    const isHit = next(2) === 0;
    const own = key.crowdOf(`someone-${String(round)}`);
    const others = measures.map(() => ({
      people: (alwaysPeople ?? 41 + next(400)) - 1,
      elsewhere: 40 + next(200),
      crowd: BigInt(next(1e9)),
      far: BigInt(next(1e9)),
    }));
    const table = (isIn: boolean, which: 0 | 1): SimulationTable => {
      const crowds = measures.flatMap((measure, place): readonly SimulatedCrowd[] => {
        const { people = 0, elsewhere = 0, crowd = 0n, far = 0n } = others[place] ?? {};
        const [from, to] = ['eligible', 'not-eligible'] as const;
        return [
          { measure, office: '0105', from, to, count: people + (isIn ? 1 : 0), crowd: crowd + (isIn ? own : 0n) },
          { measure, office: '0106', from, to, count: elsewhere, crowd: far },
        ];
      });
      return simulationTableWithoutPeople(crowds, noiseOf(round, which));
    };
    return { isHit, with: table(true, 0), without: table(!isHit, 1) };
  });
}

/** How often the best guess by this sign is right, among pairs it was not learned from. */
function guessed(pairs: readonly Pair[], sign: (pair: Pair) => string): number {
  const half = pairs.length / 2;
  const votes = new Map<string, number>();
  for (const pair of pairs.slice(0, half)) votes.set(sign(pair), (votes.get(sign(pair)) ?? 0) + (pair.isHit ? 1 : -1));
  const right = pairs.slice(half).filter((pair) => (votes.get(sign(pair)) ?? 0) > 0 === pair.isHit);
  return right.length / half;
}

/** A change of all measures, so that each round asks something else. */
function roundOf(round: number): LawChangeRequest {
  return { kind: 'new-value', parameter: 'GEN.MIN_AGE', number: round, from: localDate('2027-03-01') };
}

function cellsOf({ measures: rows, together }: SimulationTable): readonly ShownNumber[] {
  return [...rows, together].flatMap(({ total, offices, transitions }) => [total, ...offices, ...transitions]);
}

function sumOf({ measures: rows }: SimulationTable): number {
  return rows.reduce((sum, { total, offices }) => sum + numberOf(total) + numberOf(offices[0]), 0);
}
