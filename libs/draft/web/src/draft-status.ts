import type { Problem } from '@fotfeste/shared/web';

/** How the words in front of somebody relate to what the server has. */
export type DraftState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'retrying' }
  /** The draft was sent or removed elsewhere while words stand here: choose with `saveAnew` or `letGo`. */
  | { readonly kind: 'gone' }
  /** A colleague writes it: read along, or `takeOver`. */
  | { readonly kind: 'following'; readonly author: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** States in which typing is not sent by itself: somebody must decide first. */
export function waitsForDecision({ kind }: DraftState): boolean {
  return kind === 'gone' || kind === 'following' || kind === 'refused';
}

/** States in which words wait to be sent, or are being sent. */
export function isOnTheWay({ kind }: DraftState): boolean {
  return kind === 'unsaved' || kind === 'saving' || kind === 'retrying';
}
