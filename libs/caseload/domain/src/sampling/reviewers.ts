/** Something drawn, and whose it is in any way: whoever wrote on it, approved it or follows the person up. */
export interface DrawnText {
  readonly subjectId: string;
  readonly own: readonly string[];
}

/** Who reads what: each text is read by somebody whose it is not and who sees the person. */
export interface ReviewerOf {
  readonly subjectId: string;
  readonly reviewer: string;
}

/**
 * Shares the texts among colleagues so that nobody gets many more than others; among equals the seed decides. A text that nobody may read is
 * left out.
 * @param texts In the order they were drawn.
 * @param mayRead Whether a colleague sees the person.
 */
export function reviewersOf(
  texts: readonly DrawnText[],
  colleagues: readonly string[],
  seed: string,
  mayRead: (colleague: string, subjectId: string) => boolean,
): readonly ReviewerOf[] {
  const inOrder = [...colleagues].sort((left, right) => lot(seed + left) - lot(seed + right) || (left < right ? -1 : 1));
  const given = new Map<string, number>();
  return texts.flatMap(({ subjectId, own }) => {
    const [reviewer] = inOrder
      .filter((colleague) => !own.includes(colleague) && mayRead(colleague, subjectId))
      .sort((left, right) => (given.get(left) ?? 0) - (given.get(right) ?? 0));
    if (reviewer === undefined) return [];
    given.set(reviewer, (given.get(reviewer) ?? 0) + 1);
    return [{ subjectId, reviewer }];
  });
}

/** The same number for the same text, and no order in it (FNV-1a). */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
