import type { Change, Possibility } from '../views';
import { waysAsWritten } from './written-ways';

/** What is to be clarified: all of `needed`, and of each choice one way; a way may hold several names. */
export interface Ways {
  readonly needed: readonly string[];
  readonly choices: readonly Choice[];
}

type Way = readonly string[];
type Choice = readonly Way[];

/**
 * How the open questions and missing facts belong together, read from the smallest sets that turn the answer furthest by
 * these things alone. What no such set names need not be clarified. Where none is known, the law’s own either-or says it.
 */
export function waysAmong(open: readonly string[], { turnings, result }: Pick<Possibility, 'turnings' | 'result'>): Ways {
  const clarifying = turnings
    .map(({ changes, outcome }) => ({ outcome, names: changes.map(nameOf) }))
    .filter(({ names }) => names.every((name) => open.includes(name)));
  const [furthest] = clarifying;
  if (!furthest) return waysAsWritten(open, result.requirements ?? []);
  const sets = clarifying.filter(({ outcome }) => outcome === furthest.outcome).map(({ names }) => names);
  const named = open.filter((name) => sets.some((set) => set.includes(name)));
  const needed = named.filter((name) => sets.every((set) => set.includes(name)));
  const either = named.filter((name) => !needed.includes(name));
  return { needed, choices: either.length === 0 ? [] : (independent(either, sets) ?? [wholeWays(either, sets)]) };
}

/** Choices that can be made each for itself: names that never stand together exclude each other. */
function independent(either: readonly string[], sets: readonly Way[]): readonly Choice[] | undefined {
  const choices: string[][] = [];
  for (const name of either) {
    const home = choices.find((choice) => choice.every((other) => !sets.some((set) => set.includes(name) && set.includes(other))));
    if (home) home.push(name);
    else choices.push([name]);
  }
  const takesOneOfEach = sets.every((set) => choices.every((choice) => choice.filter((name) => set.includes(name)).length === 1));
  const combinations = choices.reduce((product, { length }) => product * length, 1);
  return takesOneOfEach && combinations === sets.length ? choices.map((choice) => choice.map((name) => [name])) : undefined;
}

/** Each set as one way, without what all of them need. */
function wholeWays(either: readonly string[], sets: readonly Way[]): Choice {
  return differentWays(sets.map((set) => either.filter((name) => set.includes(name))));
}

/** Ways that ask for the same things, for different values of them, read the same: they are told once. */
export function differentWays(choice: Choice): Choice {
  return [...new Map(choice.map((way) => [[...way].sort().join(' '), way])).values()];
}

/** An answer goes by its question, a fact by its own name; nothing else is clarified by asking. */
function nameOf({ question, fact, kind }: Change): string {
  return question?.question ?? fact ?? kind;
}
