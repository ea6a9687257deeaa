import { candidatesAt, thingsBehind } from './candidates';
import type { Node } from './compiled-measure';
import { leastSet } from './least-set';
import { rankOf, type Look, type Search } from './look';
import { outcomeByStatus } from './status';

/** At most this many cases are looked at for one goal; past it, one set is found and made as small as dropping things can make it. */
const patience = 4000;
const mostSets = 24;
/** More things than this are no advice. */
const mostChanges = 24;

/**
 * The smallest sets of changes after which the outcome is at least `goal`. `beginnings` are the case as it is, then with
 * other start days. Every set must touch each requirement that stands in the way, so one of them is taken at a time; a bound
 * on how many things are left cuts off what cannot be small enough.
 */
export function smallestSets(search: Search, beginnings: readonly Look[], goal: number): readonly Look[] {
  const steps = { taken: 0 };
  const open = beginnings.filter((beginning) => !isHopeless(search, beginning, goal));
  let size = 1;
  while (size <= mostChanges) {
    const depth: Depth = { search, goal, size, steps, found: [] };
    const nextSize = Math.min(...open.map((beginning) => deepen(depth, beginning)));
    if (depth.found.length > 0) return withoutTwins(depth.found.map((set) => leastSet(search, beginnings, set, goal)));
    if (steps.taken > patience) return anySet(search, open, goal).map((set) => leastSet(search, beginnings, set, goal));
    size = Math.max(size + 1, nextSize);
  }
  return [];
}

interface Depth {
  readonly search: Search;
  readonly goal: number;
  /** How many things may be otherwise. */
  readonly size: number;
  readonly steps: { taken: number };
  readonly found: Look[];
}

/** Whether something stands in the way that no change can touch. */
function isHopeless(search: Search, from: Look, goal: number): boolean {
  return blocking(search, from, goal).some(({ node }) => candidatesAt(search, from, node).length === 0);
}

/** Looks through the sets of at most `size` things; answers the least size at which there may be more. */
function deepen(depth: Depth, from: Look): number {
  const { search, goal, size, steps, found } = depth;
  if (rankOf[from.outcome] >= goal) {
    found.push(from);
    return size;
  }
  const least = from.changes.length + leastLeft(search, from, goal);
  if (least > size || steps.taken > patience || found.length >= mostSets) return least;
  let nextSize = Infinity;
  for (const next of candidatesAt(search, from, narrowest(search, from, goal))) {
    steps.taken += 1;
    nextSize = Math.min(nextSize, deepen(depth, next));
  }
  return nextSize;
}

/** Requirements that keep the outcome below the goal, with the things behind each; those with the fewest first. */
function blocking(search: Search, from: Look, goal: number): readonly { readonly node: Node; readonly things: ReadonlySet<string> }[] {
  const nodes = from.compiled.nodes.filter((_, index) => rankOf[outcomeByStatus[from.statuses[index] ?? 0] ?? 'not-eligible'] < goal);
  const withThings = nodes.map((node) => ({ node, things: thingsBehind(search, from, node) }));
  return withThings.sort((left, right) => left.things.size - right.things.size);
}

/** A lower bound: requirements whose things have nothing in common each need a change of their own. */
function leastLeft(search: Search, from: Look, goal: number): number {
  const taken = new Set<string>();
  let least = 0;
  for (const { things } of blocking(search, from, goal)) {
    if (things.size === 0) return Infinity;
    if ([...things].some((thing) => taken.has(thing))) continue;
    least += 1;
    for (const thing of things) taken.add(thing);
  }
  return least;
}

function narrowest(search: Search, from: Look, goal: number): Node {
  const [first] = blocking(search, from, goal);
  if (!first) throw new Error('Nothing stands in the way of the goal');
  return first.node;
}

/** One set, found by taking the first way out each time; for cases with very many things open. */
function anySet(search: Search, beginnings: readonly Look[], goal: number): readonly Look[] {
  for (const beginning of beginnings) {
    let from: Look | undefined = beginning;
    while (from && rankOf[from.outcome] < goal && from.changes.length < mostChanges)
      [from] = candidatesAt(search, from, narrowest(search, from, goal));
    if (from && rankOf[from.outcome] >= goal) return [from];
  }
  return [];
}

/** The same changes found in another order are one set. */
function withoutTwins(sets: readonly Look[]): readonly Look[] {
  const least = Math.min(...sets.map(({ changes }) => changes.length));
  const smallest = sets.filter(({ changes }) => changes.length === least);
  return [...new Map(smallest.map((set) => [JSON.stringify(set.changes.map((change) => JSON.stringify(change)).sort()), set])).values()];
}
