import { reckonedOut } from './reckoned-out';

/** Numbers of people below this are hidden where they could point at somebody. One limit for the whole product. */
export const smallestShown = 10;

/** A number that may be shown, or one that is hidden because it is small or would give a small one away. */
export type ShownNumber = number | 'hidden';

/** Numbers that add up, by their places: whoever knows the sum and some of the parts knows what the others are together. */
export interface Relation {
  readonly parts: readonly number[];
  readonly sum: number;
}

/**
 * The counts with small ones hidden, and as many others as it takes that subtraction finds neither a hidden number nor a small group of
 * hidden ones: what a relation leaves hidden is never one number alone, and never fewer than {@link smallestShown} people together, and no
 * combination of relations leaves only one value for a hidden number. Zero is nobody, and is shown where that tells nothing of the others: of a
 * group that is small itself nothing is told, since zeros would say what all of them are.
 */
export function withSmallNumbersHidden(counts: readonly number[], relations: readonly Relation[]): readonly ShownNumber[] {
  const small = counts.flatMap((count, place) => (isSmall(count) ? [place] : []));
  const hidden = new Set([...small, ...relations.flatMap(({ parts, sum }) => (isSmall(counts[sum] ?? 0) ? parts : []))]);
  for (;;) {
    hideBehindNeighbours(counts, relations, hidden);
    const neighbour = neighbourOfReckoned(counts, relations, hidden);
    if (neighbour === undefined) break;
    hidden.add(neighbour);
  }
  return counts.map((count, place) => (hidden.has(place) ? 'hidden' : count));
}

/** Takes neighbours along until no single relation tells what it hides. */
function hideBehindNeighbours(counts: readonly number[], relations: readonly Relation[], hidden: Set<number>): void {
  let isSettled = false;
  while (!isSettled) {
    isSettled = true;
    for (const relation of relations)
      while (tells(relation, counts, hidden)) {
        const { parts, sum } = relation;
        const neighbour = smallest(
          parts.filter((place) => !hidden.has(place)),
          counts,
        );
        hidden.add(neighbour ?? sum);
        isSettled = false;
      }
  }
}

/** What to hide next, so that a number that several relations tell together is told no longer. */
function neighbourOfReckoned(counts: readonly number[], relations: readonly Relation[], hidden: ReadonlySet<number>): number | undefined {
  const [told] = reckonedOut([...hidden], relations);
  if (told === undefined) return undefined;
  const shown = (places: readonly number[]): readonly number[] => places.filter((place) => !hidden.has(place));
  const own = relations.filter(({ parts, sum }) => parts.includes(told) || sum === told).flatMap(({ parts, sum }) => [...parts, sum]);
  return smallest(shown(own), counts) ?? smallest(shown(counts.map((_count, place) => place)), counts);
}

/** A number that stands alone, such as how many people a list hides. */
export function shownAlone(count: number): ShownNumber {
  return isSmall(count) ? 'hidden' : count;
}

/** Whether what the relation shows gives away what it hides. */
function tells({ parts, sum }: Relation, counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const hiddenParts = parts.filter((place) => hidden.has(place));
  if (hidden.has(sum)) return hiddenParts.length === 0 && parts.some((place) => (counts[place] ?? 0) > 0);
  const together = hiddenParts.reduce((people, place) => people + (counts[place] ?? 0), 0);
  return hiddenParts.length > 0 && (hiddenParts.length === 1 || together < smallestShown);
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** The place with the fewest people; one with somebody before an empty one, which would hide nothing. */
function smallest(places: readonly number[], counts: readonly number[]): number | undefined {
  const size = (place: number): number => counts[place] || Number.MAX_SAFE_INTEGER;
  return [...places].sort((left, right) => size(left) - size(right))[0];
}
