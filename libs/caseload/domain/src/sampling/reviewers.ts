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
 * Shares the texts among colleagues as evenly as can be; among equals the seed decides. A text that nobody may read is left out.
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
  const ableTo = new Map(
    texts.map(({ subjectId, own }) => [subjectId, inOrder.filter((each) => !own.includes(each) && mayRead(each, subjectId))]),
  );
  const reader = new Map<string, string>();
  const load = (colleague: string): number => [...reader.values()].filter((each) => each === colleague).length;
  for (const [subjectId, able] of ableTo) {
    const [least] = [...able].sort((left, right) => load(left) - load(right));
    if (least !== undefined) reader.set(subjectId, least);
  }
  for (let passed = handedOn(reader, ableTo, load); passed; passed = handedOn(reader, ableTo, load));
  return [...reader].map(([subjectId, reviewer]) => ({ subjectId, reviewer }));
}

/** Hands texts on from somebody to somebody with at least two fewer, over others where it must; false when nobody has so few. */
function handedOn(
  reader: Map<string, string>,
  ableTo: ReadonlyMap<string, readonly string[]>,
  load: (colleague: string) => number,
): boolean {
  const most = [...new Set(reader.values())].sort((left, right) => load(right) - load(left));
  for (const from of most) {
    const cameBy = new Map<string, { readonly text: string; readonly before: string }>();
    const queue = [from];
    for (const giver of queue)
      for (const [text, able] of ableTo) {
        if (reader.get(text) !== giver) continue;
        for (const taker of able) {
          if (taker === from || cameBy.has(taker)) continue;
          cameBy.set(taker, { text, before: giver });
          queue.push(taker);
        }
      }
    const to = queue.find((each) => load(each) <= load(from) - 2);
    for (let taker = to; taker !== undefined && taker !== from; taker = cameBy.get(taker)?.before) {
      const step = cameBy.get(taker);
      if (step) reader.set(step.text, taker);
    }
    if (to !== undefined) return true;
  }
  return false;
}

/** The same number for the same text, and no order in it (FNV-1a). */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
