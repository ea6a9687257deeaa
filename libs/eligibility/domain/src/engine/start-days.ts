import { addDays, addMonths, birthday, completedYears, daysBetween, isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { applied, type Asked } from './change';
import type { CompiledMeasure } from './compiled-measure';
import type { Leaf } from './leaf';
import { dayChanges } from './day-changes';
import { leavesOf, type Search } from './look';
import { statusOfLeaf } from './status';
import { unlessStopped } from './stopped';

/** How far ahead is looked. */
const monthsAhead = 36;
/** Between the days on which something is known to change, this many days are taken at a time; what differs is then narrowed down to the day. */
const daysAtATime = 7;

/**
 * The first day within three years of each way the conditions can stand, for these facts. Asked are the days on which a rule
 * or number changes, birthdays, the first of each month, each day the facts name and the day after, and one day in each week;
 * where two neighbours stand differently, the very day is found between them. Days on which the case is stopped, or stands
 * as today, are left out.
 */
export function startDays(search: Search, asked: Asked): readonly LocalDate[] {
  const rules = new Rules(search);
  const changes = dayChanges([asked.startsOn, ...daysToAsk(search, asked)], (startsOn) =>
    rules.of(applied(search.measure, asked, [{ kind: 'start', startsOn }])),
  );
  return changes.flatMap(({ day, stands }) => (stands === undefined ? [] : [day]));
}

function daysToAsk({ law }: Search, { facts, startsOn }: Asked): readonly LocalDate[] {
  const until = addMonths(startsOn, monthsAhead);
  const { born } = facts;
  const birthdays = born ? Array.from({ length: 4 }, (_, index) => birthday(born, completedYears(born, startsOn) + index)) : [];
  const firsts = Array.from({ length: monthsAhead + 1 }, (_, index) => addMonths(localDate(`${startsOn.slice(0, 7)}-01`), index));
  const weeks = Array.from({ length: daysBetween(startsOn, until) / daysAtATime }, (_, index) =>
    addDays(startsOn, (index + 1) * daysAtATime),
  );
  const named = daysIn(facts).flatMap((day) => [day, addDays(day, 1)]);
  const all = [...law.changesOn, ...birthdays, ...firsts, ...weeks, ...named, until];
  return [...new Set(all)].filter((day) => startsOn < day && day <= until).sort();
}

/** Every day that stands in the facts, however deep. */
function daysIn(value: unknown): readonly LocalDate[] {
  if (typeof value === 'string') return isLocalDate(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : [];
}

/** Tells whether two days stand alike: the same rules in force, and every condition as far from being met. */
class Rules {
  private readonly leaves = new Map<CompiledMeasure, { readonly rules: number; readonly of: readonly Leaf[] }>();

  constructor(private readonly search: Search) {}

  of({ facts, startsOn }: Asked): string | undefined {
    const { law, measure, options, phase } = this.search;
    const prepared = law.prepare(measure, startsOn, options);
    if (!prepared) return undefined;
    const { rules, of } = this.rulesOf(prepared.compiled);
    return unlessStopped(() => {
      let standing = `${rules}:`;
      for (const leaf of of) standing += String(statusOfLeaf(leaf, leaf.ask(facts, prepared.at), phase));
      return standing;
    });
  }

  private rulesOf(compiled: CompiledMeasure): { readonly rules: number; readonly of: readonly Leaf[] } {
    const known = this.leaves.get(compiled);
    if (known) return known;
    const made = { rules: this.leaves.size, of: compiled.nodes.flatMap(leavesOf) };
    this.leaves.set(compiled, made);
    return made;
  }
}
