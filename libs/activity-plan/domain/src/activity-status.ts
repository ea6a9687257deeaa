import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Activity } from './activity';

/** Columns of the board, from left to right: Forslag, Planlegger, Gjennomfører, Fullført, Avbrutt. */
export const activityStatuses = ['proposed', 'planned', 'in-progress', 'done', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** What must hold before a move, besides who makes it. */
export const moveGuards = ['has-started', 'not-agreed'] as const;
export type MoveGuard = (typeof moveGuards)[number];

/** One move on the board. The participation alone moves the cards it made. */
export interface ActivityMove {
  readonly from: ActivityStatus;
  readonly to: ActivityStatus;
  readonly guard?: MoveGuard;
  readonly reason: 'required' | 'optional';
}

/** Every move that people make; what is not here cannot be done. A finished card is opened again with a reason, never silently. */
export const activityMoves: readonly ActivityMove[] = [
  { from: 'proposed', to: 'planned', reason: 'optional' },
  { from: 'proposed', to: 'in-progress', guard: 'has-started', reason: 'optional' },
  { from: 'proposed', to: 'cancelled', reason: 'required' },
  { from: 'planned', to: 'proposed', guard: 'not-agreed', reason: 'optional' },
  { from: 'planned', to: 'in-progress', guard: 'has-started', reason: 'optional' },
  { from: 'planned', to: 'done', guard: 'has-started', reason: 'optional' },
  { from: 'planned', to: 'cancelled', reason: 'required' },
  { from: 'in-progress', to: 'planned', reason: 'optional' },
  { from: 'in-progress', to: 'done', reason: 'optional' },
  { from: 'in-progress', to: 'cancelled', reason: 'required' },
  { from: 'done', to: 'in-progress', reason: 'required' },
  { from: 'cancelled', to: 'planned', reason: 'required' },
];

/** Why a card cannot go to a column. */
export const moveHindrances = ['no-such-move', 'moved-by-participation', 'starts-later', 'is-agreed'] as const;
export type MoveHindrance = (typeof moveHindrances)[number];

type Movable = Pick<Activity, 'kind' | 'status' | 'from' | 'agreedOn'>;

/** The move from one column to another, if the board has it. */
export function moveBetween(from: ActivityStatus, to: ActivityStatus): ActivityMove | undefined {
  return activityMoves.find((move) => move.from === from && move.to === to);
}

/** What stands in the way of moving the card on a day; nothing when it may go. Staying in its column is always allowed. */
export function moveHindrance(activity: Movable, to: ActivityStatus, today: LocalDate): MoveHindrance | undefined {
  if (activity.status === to) return undefined;
  if (activity.kind === 'measure') return 'moved-by-participation';
  const move = moveBetween(activity.status, to);
  if (!move) return 'no-such-move';
  if (move.guard === 'has-started' && activity.from && activity.from > today) return 'starts-later';
  return move.guard === 'not-agreed' && activity.agreedOn ? 'is-agreed' : undefined;
}

/** Columns a card may go to on a day, with whether a reason must be written. */
export function movesOf(activity: Movable, today: LocalDate): readonly ActivityMove[] {
  return activityMoves.filter(({ from, to }) => from === activity.status && moveHindrance(activity, to, today) === undefined);
}

/** Whether something is still to be done with a card in the column. */
export function isOpen(status: ActivityStatus): boolean {
  return status === 'proposed' || status === 'planned' || status === 'in-progress';
}
