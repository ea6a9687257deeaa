import fc from 'fast-check';
import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { isAutomated, theLaw } from '../assess';
import { measureCodes, type MeasureCode } from '../catalogue/measure-codes';
import type { FactName, Facts } from '../facts/facts';
import { fourYearWageSubsidyAt } from '../measures/four-year-wage-subsidy';
import { allParameters } from '../parameters';
import { answered, aPerson, aPersonWithReducedCapacity } from '../testing/a-person';
import { employerInOrder } from '../testing/an-employer';
import { anyPerson } from '../testing/any-person';
import { chanceFrom, pick } from '../testing/chance';
import { contradictionsIn } from './contradictions';
import { prepareLaw, type Law } from './law';
import { applied, whatWouldChange } from './what-would-change';

const phase = 'start';
const automated = measureCodes.filter(isAutomated);
/** The old scheme for permanently adapted work ends between the two days. */
const dayFor = (measure: MeasureCode): LocalDate => localDate(measure === 'VTAO' ? '2026-06-15' : '2026-10-01');
/** The offices of the four-year wage subsidy were not found (E-14): with one of them, somebody may take part. */
const withOneOffice = prepareLaw([fourYearWageSubsidyAt(['0219'])], allParameters);
const lawFor = (measure: MeasureCode): Law => (measure === 'FIREARIG_LONNSTILSKUDD' ? withOneOffice : theLaw);

/** What no search finds out: who the employer is, and the offices. */
const told: Partial<Record<MeasureCode, Facts>> = {
  EKSPERTBISTAND: { employments: [{ percent: 100 }], sickLeaveIsLongOrFrequent: true },
  FIREARIG_LONNSTILSKUDD: { navOffice: '0219', mainGoal: 'SKAFFE_ARBEID' },
};

/** Somebody who may take part; what is missing or in the way has been found and put right. */
function ableTo(measure: MeasureCode, one: Facts): Facts | undefined {
  const startsOn = dayFor(measure);
  const facts = { ...one, ...employerInOrder, ...told[measure], answers: answered(measure) };
  const turning = whatWouldChange(lawFor(measure), measure, facts, startsOn, { phase })?.turnings[0];
  const able = turning ? applied(measure, { facts, startsOn }, turning.changes) : { facts, startsOn };
  return isAble(measure, able.facts) && able.startsOn === startsOn ? able.facts : undefined;
}

function isAble(measure: MeasureCode, facts: Facts): boolean {
  return outcome(measure, facts) === 'eligible';
}

function outcome(measure: MeasureCode, facts: Facts) {
  return lawFor(measure).outcome(measure, facts, dayFor(measure), { phase });
}

/** The same person with facts taken away, one after the other, as long as the rest is enough. */
function withLeast(measure: MeasureCode, facts: Facts, seed: number): Facts {
  const chance = chanceFrom(seed);
  let left = facts;
  const names = Object.keys(facts) as FactName[];
  for (let tries = names.length * 2; tries > 0; tries -= 1) {
    const { [pick(chance, names)]: _taken, ...fewer } = left;
    if (isAble(measure, fewer)) left = fewer;
  }
  return left;
}

/**
 * Everything another person knows that this one does not and that can be true at the same time. The last day is no fact about
 * the person but what is asked for; earlier time is one fact, told by dates or by its length.
 */
function withMore(facts: Facts, { endsOn: _asked, participations, timeUsed, ...other }: Facts, startsOn: LocalDate): Facts {
  const earlier: Facts =
    facts.participations || facts.timeUsed || !participations ? {} : { participations, ...(timeUsed ? { timeUsed } : {}) };
  let more: Facts = { ...facts, answers: { ...other.answers, ...facts.answers } };
  for (const [name, value] of Object.entries({ ...other, ...earlier })) {
    const next = name in more ? more : { ...more, [name]: value as unknown };
    if (contradictionsIn(next, startsOn).length === 0) more = next;
  }
  return more;
}

describe('somebody who may take part', () => {
  const able = automated.map((measure) => ({
    measure,
    people: [aPerson(), aPersonWithReducedCapacity()].map((one) => ableTo(measure, one)),
  }));

  it('is found for every measure', () => {
    expect(able.filter(({ people }) => people.every((one) => one === undefined)).map(({ measure }) => measure)).toEqual([]);
  });

  it('never lacks a fact when more is told', () => {
    let asked = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(0.1, 0.5, 0.9), (seed, other, unknown) => {
        for (const { measure, people } of able) {
          for (const one of people) {
            if (!one) continue;
            const least = withLeast(measure, one, seed);
            const more = withMore(least, anyPerson(other, dayFor(measure), { unknown }), dayFor(measure));
            asked += Object.keys(more).length > Object.keys(least).length ? 1 : 0;
            expect([measure, outcome(measure, more)]).not.toEqual([measure, 'missing-facts']);
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(asked).toBeGreaterThan(500);
  });
});
