import type { Deadline } from '@fotfeste/shared/kernel';
import { meetingDeadlineKinds, planDeadlineKinds, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import { assistanceDeadlineKinds } from '@fotfeste/assistance/domain';
import { documentDeadlineKinds } from '@fotfeste/document/domain';
import { participantDeadlineKinds } from '@fotfeste/participant/domain';
import { isSensitiveMeasure, participationDeadlineKinds, sensitiveDeadlineKinds } from '@fotfeste/participation/domain';
import type { CaseParticipation } from './case-sources';

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

/**
 * Whether the deadline is of a sensitive measure. All of them are veiled alike, also kinds that every measure has: were only some veiled, the
 * veil would tell which measure it is.
 */
export function tellsMeasure({ kind, subjectId }: Deadline, participations: readonly CaseParticipation[]): boolean {
  return isSensitiveDeadline(kind) || participations.some(({ id, measure }) => id === subjectId && isSensitiveMeasure(measure));
}

/** Whether to name the deadline is to name a sensitive measure. */
export function isSensitiveDeadline(kind: string): boolean {
  return (sensitiveDeadlineKinds as readonly string[]).includes(kind);
}
