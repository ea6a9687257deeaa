import type { BlockerSource } from '@fotfeste/participant/api';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';

/** A measure that somebody takes part in, or waits for a place or the first day of, keeps the follow-up from ending. */
export const participationBlockers: BlockerSource = async (tx, participantId) => {
  const own = (await tx.use(CaseParticipationReader).of([participantId])).get(participantId);
  return (own?.participations ?? [])
    .filter(({ status }) => ['running', 'waiting'].includes(phaseOf(status)))
    .map(({ id }) => ({ code: 'ACTIVE_PARTICIPATION' as const, subjectId: id }));
};
