import type { ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { Approval } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';

/**
 * Writes the participant's yes down on a referral that waits for it, for rooms to the right that hear the answer.
 * A referral that no longer waits keeps what it has.
 */
export async function approveReferral(tx: Tx, participantId: ParticipantId, participationId: string, approval: Approval): Promise<void> {
  const participations = tx.use(ParticipationRepository);
  const row = await participations.held(participationId);
  if (row.participantId !== participantId) throw new Problem(notFound);
  if (row.status !== 'awaiting-approval') return;
  const { givenBy, channel, givenOn } = approval;
  await participations.change(row.id, { approvalGivenBy: givenBy, approvalChannel: channel, approvalGivenOn: givenOn });
  await tx.record({ name: 'participation.approved', participantId, subjectId: row.id, payload: { givenBy, channel, givenOn } });
}
