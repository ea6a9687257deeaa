import type { LocalDate } from '@fotfeste/shared/kernel';

/** How many people, from which seed, counted from which day. */
export interface Settings {
  readonly participants: number;
  /** Of how many a life is told; the others are made by copying those lives (`multiply`). */
  readonly told: number;
  readonly seed: number;
  readonly today: LocalDate;
}

/** Of so many people a life is told, with everything that belongs to it. */
export const mostTold = 20_000;
