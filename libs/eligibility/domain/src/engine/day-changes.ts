import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';

/** A day and how something stands on it. */
export interface Standing<State> {
  readonly day: LocalDate;
  readonly stands: State;
}

/**
 * The first day of each way something stands on the given days and between them, in their order: where two neighbours stand
 * differently, the very day is found. The days may run backwards in time. How it stands on the first of them is left out.
 */
export function dayChanges<State>(days: readonly LocalDate[], on: (day: LocalDate) => State): readonly Standing<State>[] {
  const [first, ...rest] = days;
  if (!first) return [];
  const firstStanding: Standing<State> = { day: first, stands: on(first) };
  const seen = new Set([firstStanding.stands]);
  const changes: Standing<State>[] = [];
  let before = firstStanding;
  for (const day of rest) {
    const next = { day, stands: on(day) };
    for (const change of between(before, next, on)) {
      if (seen.has(change.stands)) continue;
      seen.add(change.stands);
      changes.push(change);
    }
    before = next;
  }
  return changes;
}

/** Everything that is seen to change after one day, up to and with another. */
function between<State>(from: Standing<State>, to: Standing<State>, on: (day: LocalDate) => State): readonly Standing<State>[] {
  if (from.stands === to.stands) return [];
  const days = daysBetween(from.day, to.day);
  if (Math.abs(days) <= 1) return [to];
  const day = addDays(from.day, Math.trunc(days / 2));
  const middle = { day, stands: on(day) };
  return [...between(from, middle, on), ...between(middle, to, on)];
}
