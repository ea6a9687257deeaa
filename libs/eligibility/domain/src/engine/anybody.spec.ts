import fc from 'fast-check';
import { localDate } from '@fotfeste/shared/kernel';
import { assess, isAutomated, outcomeOf, theLaw } from '../assess';
import { measureCodes } from '../catalogue/measure-codes';
import type { FactName, Facts } from '../facts/facts';
import { anyPerson } from '../testing/any-person';
import { chanceFrom } from '../testing/chance';
import { conditionsOf } from './assessment';
import { leavesOf } from './look';
import { status, statusOfLeaf } from './status';
import { applied, whatWouldChange } from './what-would-change';

const automated = measureCodes.filter(isAutomated);
const days = ['2025-10-01', '2026-03-01', '2026-06-15', '2026-10-01'].map(localDate);
const options = { phase: 'start' } as const;
const anybody = fc.tuple(fc.nat(), fc.constantFrom(...days), fc.constantFrom(0.02, 0.2, 0.5));

describe('the law, for anybody and every measure', () => {
  it('gives the same answer in whatever order the facts are told', () => {
    fc.assert(
      fc.property(anybody, fc.nat(), ([seed, startsOn, unknown], shuffle) => {
        const facts = anyPerson(seed, startsOn, { unknown });
        const other = shuffled(facts, shuffle);
        for (const measure of automated) {
          expect(JSON.stringify(assess(measure, other, startsOn, options))).toBe(JSON.stringify(assess(measure, facts, startsOn, options)));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('says the same by every door: outcome, trace and explanation', () => {
    fc.assert(
      fc.property(anybody, ([seed, startsOn, unknown]) => {
        const facts = anyPerson(seed, startsOn, { unknown });
        for (const measure of automated) {
          const answer = assess(measure, facts, startsOn, options);
          expect(outcomeOf(measure, facts, startsOn, options)).toBe(answer.kind === 'assessed' ? answer.outcome : undefined);
          if (answer.kind !== 'assessed') continue;
          const explained = conditionsOf(answer.requirements).map(({ key, outcome }) => ({ key, outcome }));
          expect(JSON.stringify(theLaw.trace(measure, facts, startsOn, options))).toBe(JSON.stringify(explained));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('reads no fact that a condition does not say it asks for', () => {
    fc.assert(
      fc.property(anybody, ([seed, startsOn, unknown]) => {
        const facts = anyPerson(seed, startsOn, { unknown });
        for (const measure of automated) {
          const prepared = theLaw.prepare(measure, startsOn, options);
          for (const leaf of (prepared?.compiled.nodes ?? []).flatMap(leavesOf)) {
            const read = new Set<FactName>();
            leaf.ask(watched(facts, read), momentOn(measure, startsOn));
            const undeclared = [...read].filter((name) => name !== 'answers' && !leaf.asks.names.includes(name));
            expect([leaf.described.key, undeclared]).toEqual([leaf.described.key, []]);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('pays month by month what it pays in all', () => {
    let calculated = 0;
    fc.assert(
      fc.property(anybody, ([seed, startsOn]) => {
        const facts = anyPerson(seed, startsOn, { unknown: 0.01 });
        for (const measure of automated) {
          const turning = whatWouldChange(theLaw, measure, facts, startsOn, options)?.turnings.at(-1);
          const asked = turning ? applied(measure, { facts, startsOn }, turning.changes) : { facts, startsOn };
          const answer = assess(measure, asked.facts, asked.startsOn, options);
          if (answer.kind !== 'assessed' || answer.amount?.total === undefined) continue;
          const { months, lines, total } = answer.amount;
          calculated += 1;
          expect([measure, months.reduce((sum, { amount }) => sum + amount, 0)]).toEqual([measure, total]);
          expect(lines.filter(({ kind }) => kind !== 'basis').reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        }
      }),
      { numRuns: 15 },
    );
    expect(calculated).toBeGreaterThan(0);
  });

  it('is met where nothing stands in the way', () => {
    fc.assert(
      fc.property(anybody, ([seed, startsOn, unknown]) => {
        const facts = anyPerson(seed, startsOn, { unknown });
        for (const measure of automated) {
          const prepared = theLaw.prepare(measure, startsOn, options);
          const alone = (prepared?.compiled.nodes ?? []).filter((node) => node.type === 'leaf');
          const worst = Math.min(
            status.met,
            ...alone.map((leaf) => statusOfLeaf(leaf, leaf.ask(facts, momentOn(measure, startsOn)), 'start')),
          );
          if (worst === status.failed) expect(outcomeOf(measure, facts, startsOn, options)).toBe('not-eligible');
        }
      }),
      { numRuns: 10 },
    );
  });
});

function momentOn(measure: (typeof automated)[number], startsOn: (typeof days)[number]) {
  const prepared = theLaw.prepare(measure, startsOn, options);
  if (!prepared) throw new Error(`${measure} has no rules on ${startsOn}`);
  return prepared.at;
}

function shuffled(facts: Facts, seed: number): Facts {
  const chance = chanceFrom(seed);
  const entries = Object.entries(facts).map((entry) => ({ entry, place: chance() }));
  return Object.fromEntries(entries.sort((left, right) => left.place - right.place).map(({ entry }) => entry));
}

function watched(facts: Facts, read: Set<FactName>): Facts {
  return new Proxy(facts, {
    get: (target, name) => {
      if (typeof name === 'string') read.add(name as FactName);
      return Reflect.get(target, name) as unknown;
    },
  });
}
