import { contains, given, type LocalDate } from '@fotfeste/shared/kernel';
import { chapterOf, type InForce, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { RuleState, RuleView } from './rules.view';

/** Where a rule belongs in the rulebook and in time. */
export type Placed = Pick<RuleView, 'chapter' | 'state' | 'from' | 'to' | 'startNotFound'>;

/** Places a rule: by its id or its measures in a chapter, by its days in time. */
export function placed(id: string, measures: readonly MeasureCode[], inForce: InForce, asOf: LocalDate): Placed {
  const { from, to, startNotFound } = inForce;
  return {
    chapter: chapterOf(id, measures)?.prefixes[0] ?? '',
    state: stateOn(inForce, asOf),
    ...{ from, startNotFound: startNotFound ?? false },
    ...given({ to }),
  };
}

/** The days two windows have in common; undefined when they have none. */
export function bothOf(one: InForce, other: InForce): InForce | undefined {
  const later = one.from >= other.from ? one : other;
  const [to] = [one.to, other.to].filter((end) => end !== undefined).sort();
  if (to && to < later.from) return undefined;
  return { from: later.from, ...(later.startNotFound && { startNotFound: true }), ...given({ to }) };
}

/** Where something with these days stands on a day. */
export function stateOn({ from, to }: InForce, on: LocalDate): RuleState {
  if (from > on) return 'coming';
  return to && to < on ? 'ended' : 'in-force';
}

/** The day itself, or the nearest day on which something was or will be in force. */
export function nearestDay(inForce: InForce, asOf: LocalDate): LocalDate {
  if (contains(inForce, asOf)) return asOf;
  return inForce.from > asOf ? inForce.from : (inForce.to ?? asOf);
}
