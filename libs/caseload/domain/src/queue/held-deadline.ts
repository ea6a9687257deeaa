import { given, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';

/** A deadline in the queue: with who is to meet it, and until when somebody has put it aside. Its day is never another for that. */
export interface HeldDeadline extends Deadline {
  /** Nav ident; absent when nobody follows the person up. */
  readonly holder?: string;
  readonly snoozedUntil?: LocalDate;
  /** It is of a measure that tells of health. */
  readonly tellsMeasure?: true;
}

/** What tells deadlines of one person apart. When the day moves, it is another deadline. */
export type DeadlineKey = Pick<Deadline, 'kind' | 'subjectId' | 'dueOn'>;

/** What somebody has done with a deadline besides meeting it: put it aside, or handed it over. */
export interface DeadlineCare extends DeadlineKey {
  readonly snoozedUntil?: LocalDate;
  readonly holder?: string;
}

/** The deadlines with who is to meet each: whoever was named for it, then whoever got it handed over, then the responsible adviser. */
export function heldDeadlines(
  deadlines: readonly Deadline[],
  responsible: string | undefined,
  cares: readonly DeadlineCare[],
): readonly HeldDeadline[] {
  return deadlines.map(({ carriedBy, ...deadline }) => {
    const care = cares.find((each) => isSameDeadline(each, deadline));
    return { ...deadline, ...given({ holder: carriedBy ?? care?.holder ?? responsible, snoozedUntil: care?.snoozedUntil }) };
  });
}

/** Whether both are about the same deadline of a person. */
export function isSameDeadline(one: DeadlineKey, other: DeadlineKey): boolean {
  return one.kind === other.kind && one.subjectId === other.subjectId && one.dueOn === other.dueOn;
}
