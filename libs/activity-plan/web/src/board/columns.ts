import { activityStatuses, type ActivityStatus } from '@fotfeste/activity-plan/domain';
import type { Card } from '../card';

/** A column of the board with its cards from top to bottom. */
export interface Column {
  readonly status: ActivityStatus;
  readonly cards: readonly Card[];
}

/** The cards in their columns, in the order the server keeps them. */
export function columnsOf(cards: readonly Card[]): readonly Column[] {
  return activityStatuses.map((status) => ({ status, cards: cards.filter((card) => card.status === status) }));
}

/** The cards with one of them, as it is now, above another in its column, or last in it. */
export function placedAbove(cards: readonly Card[], placed: Card, above: string | undefined): readonly Card[] {
  const others = cards.filter(({ id }) => id !== placed.id);
  const index = others.findIndex(({ id, status }) => id === above && status === placed.status);
  return index < 0 ? [...others, placed] : [...others.slice(0, index), placed, ...others.slice(index)];
}

/** The cards with one of them as it is now, where it stands; a new one stands last. */
export function replaced(cards: readonly Card[], changed: Card): readonly Card[] {
  const before = cards.find(({ id }) => id === changed.id);
  if (before?.status !== changed.status) return placedAbove(cards, changed, undefined);
  return cards.map((card) => (card.id === changed.id ? changed : card));
}

/** A step up or down in the column; undefined when the card cannot go further. */
export type Nudge = 'up' | 'down';

/** The card that a nudged card comes above: `undefined` inside stands for the end of the column. */
export function nudged(column: readonly Card[], id: string, nudge: Nudge): { readonly above: string | undefined } | undefined {
  const index = column.findIndex((card) => card.id === id);
  if (nudge === 'up') return index > 0 ? { above: column[index - 1]?.id } : undefined;
  return index >= 0 && index < column.length - 1 ? { above: column[index + 2]?.id } : undefined;
}
