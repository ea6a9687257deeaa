import type { Decision, DecisionComment, DecisionList, DraftSlot } from '../views';

/** What is on its way to become the next decision. */
export type UnderWork =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'writing'; readonly authorName: string; readonly isOwn: boolean; readonly savedAt: string }
  | { readonly kind: 'sent'; readonly decision: Decision }
  /** Came back: with what the second person said, or taken back by a writer. */
  | { readonly kind: 'returned'; readonly decision: Decision; readonly comment?: DecisionComment; readonly draft?: Draft };

type Draft = NonNullable<DraftSlot['draft']>;

/** Reads decisions and draft together: a sent text stands before a draft, and a returned one is what the draft goes on with. */
export function underWork({ items }: Pick<DecisionList, 'items'>, { draft }: DraftSlot): UnderWork {
  const sent = items.find(({ status }) => status === 'sent-to-second-control');
  if (sent) return { kind: 'sent', decision: sent };
  const decision = textToCorrect(items);
  if (decision) {
    const comment = returnComment(decision);
    return { kind: 'returned', decision, ...(comment && { comment }), ...(draft && { draft }) };
  }
  if (!draft) return { kind: 'nothing' };
  const { authorName, isOwn, savedAt } = draft;
  return { kind: 'writing', authorName, isOwn, savedAt };
}

/** The text that came back and waits for its writer. */
export function textToCorrect(items: readonly Decision[]): Decision | undefined {
  return items.find(({ status }) => status === 'returned');
}

/** What the second person said since the text was last sent; nothing when a writer took it back. */
export function returnComment({ comments, sentAt = '' }: Decision): DecisionComment | undefined {
  return comments.findLast(({ about, at }) => about === 'return' && at >= sentAt);
}
