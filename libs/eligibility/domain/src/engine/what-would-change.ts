import type { MeasureCode } from '../catalogue/measure-codes';
import type { Facts } from '../facts/facts';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { outcomes, type Outcome } from './assessment';
import { comesBy, thingOf, type Change, type ComesBy } from './change';
import { withAlternatives } from './alternatives';
import type { AssessOptions, Law } from './law';
import { look, lookWith, rankOf, searchFor, type Look, type Search } from './look';
import { smallestSets } from './smallest-sets';
import { startDays } from './start-days';

export { applied, waysAbout, type Change, type ComesBy } from './change';

/** Things that together turn the answer, and the answer they give. */
export interface Turning {
  readonly changes: readonly Change[];
  readonly outcome: Outcome;
  readonly comesBy: ComesBy;
}

/** What would change an answer. */
export interface WhatWouldChange {
  readonly from: Outcome;
  /**
   * The smallest sets, those that reach furthest first. A set that does not reach as far stands there too when it is smaller:
   * the day somebody is old enough, although questions are open then as well.
   */
  readonly turnings: readonly Turning[];
  /** True when nothing within three years turns the answer. */
  readonly nothingFound: boolean;
}

const mostTurnings = 12;

/**
 * What would turn this answer into a better one: found by asking the law again with things otherwise, never by rules written
 * for the purpose. Tried are every day within three years, every missing fact and every fact that somebody can arrange or
 * assess anew, every unanswered question, and an earlier last day. Returns undefined when the case is stopped or the measure
 * not automated.
 */
export function whatWouldChange(
  law: Law,
  measure: MeasureCode,
  facts: Facts,
  startsOn: LocalDate,
  options: AssessOptions = {},
): WhatWouldChange | undefined {
  const search = searchFor(law, measure, { facts, startsOn }, options);
  const asItIs = look(search, { facts, startsOn }, []);
  if (!asItIs) return undefined;
  const { outcome: from } = asItIs;
  if (from === 'eligible') return { from, turnings: [], nothingFound: false };
  const turnings = furthestFirst(search, asItIs);
  return { from, turnings, nothingFound: turnings.length === 0 };
}

/** Each better outcome with its smallest sets, as long as they are smaller than those that reach further. */
function furthestFirst(search: Search, asItIs: Look): readonly Turning[] {
  const beginnings = [
    asItIs,
    ...startDays(search, asItIs).flatMap((startsOn) => lookWith(search, asItIs, { kind: 'start', startsOn }) ?? []),
  ];
  const turnings: Look[] = [];
  for (let goal = outcomes.length - 1; goal > rankOf[asItIs.outcome]; goal -= 1) {
    const smallest = Math.min(...turnings.map(({ changes }) => changes.length));
    turnings.push(...smallestSets(search, beginnings, goal).filter(({ changes }) => changes.length < smallest));
  }
  return firstOfEachKind(turnings)
    .slice(0, mostTurnings)
    .map((turning) => ({
      changes: withAlternatives(search, asItIs, turning),
      outcome: turning.outcome,
      comesBy: comesBy(turning.changes, asItIs),
    }));
}

/** Of several days or values of the same things that give the same answer, only the first is worth naming. */
function firstOfEachKind(turnings: readonly Look[]): readonly Look[] {
  const seen = new Set<string>();
  return turnings.filter(({ changes, outcome }) => {
    const name = [outcome, ...changes.map(subjectOf).sort()].join('+');
    return !seen.has(name) && seen.add(name);
  });
}

/** That there is a decision, and which group it says, are one thing to the reader. */
function subjectOf(change: Change): string {
  const thing = thingOf(change);
  return thing === 'assistanceGroup' ? 'hasAssistanceDecision' : thing;
}
