import { waitsForOn } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { adviserWaits, deadlineOfWait } from '@fotfeste/participation/domain';
import { CaseParticipationReader } from '../case-participation.reader';
import type { ParticipationRow } from '../rows/participation.row';
import type { WaitView } from './participation.view';

/** What waits for the adviser in the parts of the page of one participation today: the deadlines of the lists, and as many as there are of each. */
export async function waitsOf(tx: Tx, { id, participantId }: ParticipationRow): Promise<readonly WaitView[]> {
  const own = (await tx.use(CaseParticipationReader).of([participantId])).get(participantId);
  const waiting = (own?.deadlines ?? []).filter(
    (deadline) =>
      deadline.subjectId === id &&
      waitsForOn(deadline, tx.today) === 'adviser' &&
      (deadline.adviserFrom ?? deadline.since ?? deadline.dueOn) <= tx.today,
  );
  return adviserWaits
    .map((kind) => ({ kind, count: waiting.filter((deadline) => deadline.kind === deadlineOfWait(kind)).length }))
    .filter(({ count }) => count > 0);
}
