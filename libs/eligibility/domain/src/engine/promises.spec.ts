import fc from 'fast-check';
import { localDate } from '@fotfeste/shared/kernel';
import { assess, isAutomated, outcomeOf, theLaw } from '../assess';
import { measureCodes, type MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import { anyPerson } from '../testing/any-person';
import { outcomes, phases, type Outcome } from './assessment';
import { contradictionsIn } from './contradictions';
import { applied, whatWouldChange, type Change, type Turning } from './what-would-change';

const automated = measureCodes.filter(isAutomated);
const days = ['2026-03-01', '2026-06-15', '2026-08-20', '2026-10-01'].map(localDate);
const rank = (outcome: Outcome | undefined): number => (outcome === undefined ? -1 : outcomes.indexOf(outcome));

/** Every measure for a person and day, with what would turn each answer. */
const searches = (run: (measure: MeasureCode, facts: Facts, startsOn: (typeof days)[number], phase: (typeof phases)[number]) => void) =>
  fc.property(
    fc.nat(),
    fc.constantFrom(...days),
    fc.constantFrom(...phases),
    fc.constantFrom(0.02, 0.1, 0.3),
    (seed, startsOn, phase, unknown) => {
      const facts = anyPerson(seed, startsOn, { unknown });
      for (const measure of automated) run(measure, facts, startsOn, phase);
    },
  );

/** A turning once for each of the codes it says would do. */
const inEachWay = ({ changes, outcome }: Turning) => [
  { changes, outcome },
  ...changes.flatMap((change, place) => others(change).map((other) => ({ changes: changes.with(place, other), outcome }))),
];

function others(change: Change): readonly Change[] {
  if (change.kind === 'fact') return (change.orElse ?? []).map((value) => ({ ...change, value }));
  return change.kind === 'participation' ? (change.orElse ?? []).map((measure) => ({ ...change, measure })) : [];
}

describe('what would change an answer, for anybody and every measure', () => {
  it('gives the promised answer when it is asked again, and not with anything left out', () => {
    let promises = 0;
    fc.assert(
      searches((measure, facts, startsOn, phase) => {
        const found = whatWouldChange(theLaw, measure, facts, startsOn, { phase });
        if (!found) return;
        const after = (changes: readonly Change[]) => applied(measure, { facts, startsOn }, changes);
        for (const { changes, outcome } of found.turnings.flatMap(inEachWay)) {
          const changed = after(changes);
          const answer = assess(measure, changed.facts, changed.startsOn, { phase });
          expect(answer.kind === 'assessed' ? answer.outcome : answer.kind).toBe(outcome);
          expect(rank(outcome)).toBeGreaterThan(rank(found.from));
          expect(contradictionsIn(changed.facts, changed.startsOn)).toEqual([]);
          for (const left of changes) {
            const fewer = after(changes.filter((change) => change !== left));
            expect(rank(outcomeOf(measure, fewer.facts, fewer.startsOn, { phase }))).toBeLessThan(rank(outcome));
          }
          promises += 1;
        }
        expect(found.nothingFound).toBe(found.from !== 'eligible' && found.turnings.length === 0);
      }),
      { numRuns: 12 },
    );
    expect(promises).toBeGreaterThan(80);
  });
});
