import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { factDefinitions, type FactName } from '../facts/facts';
import { dayChanges } from './day-changes';
import { leavesOf, momentOf, type Look, type Search } from './look';
import { statusOfLeaf } from './status';
import { unlessStopped } from './stopped';

const daysInWeek = 7;
const monthsInYear = 12;
/** How far from the day looked from: a life of work. */
const yearsAway = 50;
/** Age on the start day of somebody whose birth date nobody knows, to begin with. */
const anyAge = 30;

/**
 * Days to try for a day nobody knows: one to look from, and one for each other way that the conditions asking for it can stand.
 * Each only shows that some day would do; which one it is has to be found out.
 */
export function triedDays(search: Search, { facts, startsOn, compiled }: Look, fact: FactName): readonly LocalDate[] {
  const leaves = compiled.nodes.flatMap(leavesOf).filter(({ asks }) => asks.names.includes(fact));
  const standing = (day: LocalDate): string | undefined => {
    const at = momentOf(search, startsOn);
    const told = { ...facts, [fact]: day };
    return at && unlessStopped(() => leaves.map((leaf) => statusOfLeaf(leaf, leaf.ask(told, at), search.phase)).join(''));
  };
  const { from, directions } = lookedFrom(search, startsOn, fact);
  return [from, ...directions.flatMap((towards) => dayChanges(daysAway(from, towards), standing)).map(({ day }) => day)];
}

/** Where to look from, and which way: what has happened lies behind us, what can be arranged ahead of the start. */
function lookedFrom({ options: { today } }: Search, startsOn: LocalDate, fact: FactName): Beginning {
  if (fact === 'born') return { from: addMonths(startsOn, -anyAge * monthsInYear), directions: ['back', 'ahead'] };
  if (factDefinitions[fact].change !== 'given') return { from: startsOn, directions: ['ahead'] };
  return { from: today && today < startsOn ? today : startsOn, directions: ['back'] };
}

interface Beginning {
  readonly from: LocalDate;
  readonly directions: readonly Direction[];
}

type Direction = 'back' | 'ahead';

/** Close together near the day, then a year at a time; what differs is narrowed down to the day. */
function daysAway(day: LocalDate, towards: Direction): readonly LocalDate[] {
  const sign = towards === 'back' ? -1 : 1;
  const months = Array.from({ length: monthsInYear }, (_, index) => index + 1);
  const years = Array.from({ length: yearsAway - 1 }, (_, index) => (index + 2) * monthsInYear);
  return [day, addDays(day, sign), addDays(day, sign * daysInWeek), ...[...months, ...years].map((count) => addMonths(day, sign * count))];
}
