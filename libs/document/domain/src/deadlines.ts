import { addDays, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';

/** Days from a letter is made until somebody should have sent it. The product's own choice. */
export const daysToSend = 3;

/** What a letter can be due for. */
export const documentDeadlineKinds = ['document.send'] as const;
export type DocumentDeadlineKind = (typeof documentDeadlineKinds)[number];

/** A letter that is made and waits for somebody to send it, as the deadlines see it. */
export interface DueLetter {
  readonly id: string;
  readonly madeOn: LocalDate;
}

/** The deadlines that follow from letters that wait to be sent. */
export function deadlinesOf(letters: readonly DueLetter[]): readonly Deadline[] {
  return letters.map(({ id: subjectId, madeOn: since }) => ({
    kind: 'document.send',
    dueOn: addDays(since, daysToSend),
    waitsFor: 'adviser',
    since,
    subjectId,
  }));
}
