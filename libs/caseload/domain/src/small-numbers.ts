/** Numbers of people below this are hidden where they could point at somebody. One limit for the whole product. */
export const smallestShown = 10;

/** A number that may be shown, or one that is hidden because it is small or would give a small one away. */
export type ShownNumber = number | 'hidden';

/** Places of numbers that add up: the parts and their sum. Whoever knows all but one knows the last. */
export type Relation = readonly number[];

/**
 * The counts with small ones hidden, and as many others as it takes that none can be found by subtraction: no relation has exactly one
 * hidden number. Zero is nobody, and is only hidden when nothing else is left to hide.
 */
export function withSmallNumbersHidden(counts: readonly number[], relations: readonly Relation[]): readonly ShownNumber[] {
  const hidden = new Set(counts.flatMap((count, place) => (isSmall(count) ? [place] : [])));
  const alone = (): Relation | undefined => relations.find((places) => places.filter((place) => hidden.has(place)).length === 1);
  for (let relation = alone(); relation; relation = alone()) {
    const neighbour = smallest(
      relation.filter((place) => !hidden.has(place)),
      counts,
    );
    if (neighbour === undefined) break;
    hidden.add(neighbour);
  }
  return counts.map((count, place) => (hidden.has(place) ? 'hidden' : count));
}

/** A number that stands alone, such as how many people a list hides. */
export function shownAlone(count: number): ShownNumber {
  return isSmall(count) ? 'hidden' : count;
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

/** The place with the fewest people; one with somebody before an empty one, which would hide nothing. */
function smallest(places: readonly number[], counts: readonly number[]): number | undefined {
  const size = (place: number): number => counts[place] || Number.MAX_SAFE_INTEGER;
  return [...places].sort((left, right) => size(left) - size(right))[0];
}
