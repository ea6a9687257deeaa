import type { LocalDate } from '@fotfeste/shared/kernel';

/** In the place of a row's id, for deadlines that are about the person as such. */
export const noSubject = '00000000-0000-0000-0000-000000000000';

/** A place in the queue: by day, then by what tells deadlines of a day apart. */
export interface QueuePlace {
  readonly dueOn: LocalDate;
  readonly participantId: string;
  readonly kind: string;
  readonly subjectId: string;
}
