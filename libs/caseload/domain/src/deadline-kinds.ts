import { meetingDeadlineKinds, planDeadlineKinds, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { assistanceDeadlineKinds } from '@fotfeste/assistance/domain';
import { documentDeadlineKinds } from '@fotfeste/document/domain';
import { participantDeadlineKinds } from '@fotfeste/participant/domain';
import { participationDeadlineKinds, sensitiveDeadlineKinds } from '@fotfeste/participation/domain';

/** In the place of a deadline that would name a sensitive measure, for those who may not see which it is. */
export const someMeasureDeadline = 'participation.some-measure';

/** Everything a case can be due for, room by room. */
export const caseDeadlineKinds: readonly string[] = [
  ...new Set<string>([
    ...assistanceDeadlineKinds,
    ...participantDeadlineKinds,
    ...participationDeadlineKinds,
    someMeasureDeadline,
    ...[...planDeadlineKinds, ...meetingDeadlineKinds, taskDeadline, ...waitingDeadlineKinds],
    ...documentDeadlineKinds,
    'case.erasure',
  ]),
];

/** Whether to name the deadline is to name a sensitive measure. */
export function isSensitiveDeadline(kind: string): boolean {
  return (sensitiveDeadlineKinds as readonly string[]).includes(kind);
}
