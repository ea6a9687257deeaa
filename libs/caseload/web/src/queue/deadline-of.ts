import { given } from '@fotfeste/shared/kernel';
import type { QueueItem } from '../contract';

/** What tells the server which deadline of the person it is. */
export function deadlineOf({ kind, subjectId, dueOn }: QueueItem) {
  return { kind, dueOn, ...given({ subjectId }) };
}
