import { given } from '@fotfeste/shared/kernel';
import { placeOf } from '@fotfeste/case/web/places';
import type { QueueItem } from '../contract';

/** What tells the server which deadline of the person it is. */
export function deadlineOf({ kind, subjectId, dueOn }: QueueItem) {
  return { kind, dueOn, ...given({ subjectId }) };
}

/** Where it is seen to. A participation that the reader is not told of has no page for them. */
export function placeOfDeadline({ participantId, kind, subjectId, isVeiled }: QueueItem): readonly string[] {
  return ['/participants', participantId, ...placeOf({ kind, ...(!isVeiled && given({ subjectId })) })];
}
