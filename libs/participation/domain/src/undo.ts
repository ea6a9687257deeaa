import { quietMinutes } from '@fotfeste/document/domain';

/** Minutes in which somebody can take back the last thing they did: as long as the letter about it waits. */
export const undoMinutes = quietMinutes;

/** Why the last thing done with a participation cannot be taken back. */
export const undoHindrances = [
  'nothing-to-undo',
  'done-by-other',
  'too-late-to-undo',
  'changed-since',
  'letter-made',
  'built-upon',
  'place-taken',
] as const;
export type UndoHindrance = (typeof undoHindrances)[number];

/** The last thing done with a participation, and what has come of it. */
export interface LastDeed {
  readonly isOwn: boolean;
  /** Whether what was done after it has been taken back. */
  readonly isBehindUndo: boolean;
  readonly minutesAgo: number;
  /** Whether the participation still stands exactly as it was left. */
  readonly isUntouched: boolean;
  /** Whether the letter that tells of it has been made. */
  readonly isLetterMade: boolean;
  /** Whether somebody has written something to it: a report, a proposal, a message. */
  readonly isBuiltUpon: boolean;
  /** Whether the place that is asked back has been given to somebody else. */
  readonly isPlaceTaken: boolean;
}

/** What stands in the way of taking the last deed back; nothing when it can be. One undo: what is taken back leaves nothing behind it to undo. */
export function undoHindrance(deed: LastDeed | undefined): UndoHindrance | undefined {
  if (!deed || deed.isBehindUndo) return 'nothing-to-undo';
  if (!deed.isOwn) return 'done-by-other';
  if (deed.minutesAgo >= undoMinutes) return 'too-late-to-undo';
  if (!deed.isUntouched) return 'changed-since';
  if (deed.isLetterMade) return 'letter-made';
  if (deed.isBuiltUpon) return 'built-upon';
  return deed.isPlaceTaken ? 'place-taken' : undefined;
}
