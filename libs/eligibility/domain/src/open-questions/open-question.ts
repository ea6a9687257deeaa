import type { LocalizedText } from '@fotfeste/shared/kernel';

/** Something the sources do not settle, and what the product does until somebody has settled it (rulebook E). */
export interface OpenQuestion {
  /** The rulebook's id. */
  readonly id: `E-${number}`;
  readonly question: LocalizedText;
  /** What the product does meanwhile: the choice that harms the person least. */
  readonly chosen: LocalizedText;
  /** Ids of the rules and dated numbers it touches. */
  readonly touches: readonly string[];
}
