import { type Contested } from './merge';
import { sameContent } from './same-content';

/** Words of a field that do not stand in it, since two versions met. They are kept with the draft until somebody removes them. */
export interface SetAside {
  readonly field: string;
  readonly value?: unknown;
  /** Instant in ISO 8601 at which the words were saved. */
  readonly at: string;
  /** Whether somebody has chosen what shall stand in the field. */
  readonly isSettled: boolean;
}

/** What was chosen for a field in which two versions met. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Whether both tell of the same words of the same field. */
export function isSame(left: SetAside, right: SetAside): boolean {
  return left.field === right.field && left.at === right.at && sameContent(left.value, right.value);
}

/** The list of the other side with what was added, settled and removed here since both began. */
export function mergeSetAside({
  base,
  mine,
  theirs,
}: Readonly<Record<'base' | 'mine' | 'theirs', readonly SetAside[]>>): readonly SetAside[] {
  const within = (list: readonly SetAside[], wanted: SetAside): SetAside | undefined => list.find((each) => isSame(each, wanted));
  const left = theirs.filter((each) => within(mine, each) ?? !within(base, each));
  const added = mine.filter((each) => !within(base, each) && !within(theirs, each));
  return [...left.map((each) => ({ ...each, isSettled: each.isSettled || within(mine, each)?.isSettled === true })), ...added];
}

/** The list with the fields that have just met. Words of the same field that wait already, and that the new ones go on from, give way. */
export function withContested(list: readonly SetAside[], contested: readonly Contested[], at: string): readonly SetAside[] {
  const goesOn = ({ field, value, isSettled }: SetAside): boolean =>
    !isSettled && contested.some((met) => met.field === field && isBeginningOf(value, met.theirs));
  return [
    ...list.filter((each) => !goesOn(each)),
    ...contested.map(({ field, theirs: value }) => ({ field, value, at, isSettled: false })),
  ];
}

function isBeginningOf(earlier: unknown, later: unknown): boolean {
  return sameContent(earlier, later) || (typeof earlier === 'string' && typeof later === 'string' && later.startsWith(earlier));
}
