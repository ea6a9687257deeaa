import { localDate } from '@fotfeste/shared/kernel';
import { simulationLimits, simulationTableWithoutPeople, type SimulatedCrowd } from '@fotfeste/caseload/domain';
import { measureCodes } from '@fotfeste/eligibility/domain';
import { mostChanges, type LawChangeRequest } from './simulation.dto';
import { SimulationNoise } from './simulation-noise';
import { chance, numberOf } from './testing';

const day = localDate('2027-03-01');
/** A hundred thousand tables are drawn. Unit: milliseconds. */
const patience = 120_000;

/**
 * Somebody who sees nobody asks about one person again and again in other words, each time as two questions which differ by whether the person
 * has a fact, and adds up all the differences. They know how much one person would add up to, and every number is large enough to be shown: the
 * best that can happen to them. How often the guess is right, of 100.
 */
function guessedRight(pairs: number, measuresInEach: number, rounds = 2000): number {
  const next = chance(20261122);
  let right = 0;
  for (let round = 0; round < rounds; round++) {
    const isHit = next(2) === 0;
    let [sum, numbers] = [0, 0];
    for (let pair = 0; pair < pairs; pair++) {
      const others = Array.from({ length: measuresInEach }, () => ({
        near: 90 + next(300),
        far: 90 + next(300),
        crowd: BigInt(next(1e9)),
      }));
      const seen = ([true, !isHit] as const).map((isIn, which) => {
        const measures = measureCodes.slice(0, measuresInEach);
        const noise = new SimulationNoise('a key of the installation', {
          changes: [otherWords(round * pairs + pair), ...measures.map((measure) => born(measure, which))],
          questions: 'all-measures',
          askedOn: day,
        });
        const own = noise.crowdOf(`someone ${String(round)}`);
        const crowds = measures.flatMap((measure, place): readonly SimulatedCrowd[] => {
          const { near = 0, far = 0, crowd = 0n } = others[place] ?? {};
          const [to, elsewhere] = ['not-eligible', 'needs-assessment'] as const;
          return [
            { measure, office: '0105', from: 'eligible', to, count: near + (isIn ? 1 : 0), crowd: crowd + (isIn ? own : 0n) },
            { measure, office: '0105', from: 'eligible', to: elsewhere, count: far, crowd: crowd + 1n },
            { measure, office: '0106', from: 'eligible', to, count: far, crowd: crowd + 2n },
          ];
        });
        return simulationTableWithoutPeople(crowds, (measure, crowd) => noise.of(measure, crowd));
      });
      const [one = [], other = []] = seen.map(({ measures }) =>
        measures.flatMap(({ total, offices, transitions }) => [total, offices[0], transitions.at(-1)].map(numberOf)),
      );
      sum += one.reduce((all, cell, place) => all + cell - (other[place] ?? 0), 0);
      numbers += one.length;
    }
    // When only the first question counts the person, it has one more in each number
    if (sum * 2 > numbers === isHit) right += 1;
  }
  return (100 * right) / rounds;
}

const born = (measure: (typeof measureCodes)[number], which: number): LawChangeRequest => {
  const [kind, fact, comparison] = ['add-condition', 'born', 'on-or-after'] as const;
  return { kind, measure, fact, comparison, day: localDate(`19${String(50 + which)}-01-01`), from: day };
};

function otherWords(number: number): LawChangeRequest {
  return { kind: 'new-value', parameter: 'GEN.MIN_AGE', number, from: day };
}

describe('asking about one person again in other words', () => {
  const [{ perDay, perThirtyDays }] = simulationLimits;

  it(
    'is right in fewer than 60 of 100 with one pair, in one measure and in as many as one request may change',
    () => {
      for (const measures of [1, mostChanges]) expect(guessedRight(1, measures)).toBeLessThan(60);
    },
    patience,
  );

  it(
    'is right in fewer than 60 of 100 with all that may be asked in a day, and in thirty days, since each measure counts',
    () => {
      for (const questions of [perDay, perThirtyDays]) expect(guessedRight(Math.floor(questions / 2), 1)).toBeLessThan(60);
    },
    patience,
  );

  it(
    'would be right far more often, did a request with many measures count as one',
    () => {
      expect(guessedRight(perDay / 2, mostChanges, 200)).toBeGreaterThan(65);
    },
    patience,
  );
});
