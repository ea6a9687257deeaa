import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { AttendingParticipant } from './attendance-list.reader';

/** That hours have been written for a week. Once for each week: what each cell said before stands in the history twin. */
export async function recordAttendance(
  tx: Tx,
  { id: subjectId, participantId, measure }: Pick<AttendingParticipant, 'id' | 'participantId' | 'measure'>,
  weekFrom: LocalDate,
): Promise<void> {
  const { organisation } = tx.actor;
  await tx.record({
    name: 'participation.attendance-recorded',
    ...{ participantId, subjectId },
    ...(organisation && { organisation }),
    payload: { measure, weekFrom },
  });
}
