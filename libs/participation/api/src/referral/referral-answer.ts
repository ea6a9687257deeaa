import type { ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { Approval, ReferralAnswer } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';

/**
 * Writes the participant's answer down on a referral that waits for it, for rooms to the right that hear it. The last answer counts.
 * A referral that no longer waits keeps what it has.
 */
export async function answerReferral(
  tx: Tx,
  participantId: ParticipantId,
  participationId: string,
  { code, ...given }: Approval & Pick<ReferralAnswer, 'code'>,
): Promise<void> {
  const participations = tx.use(ParticipationRepository);
  const row = await participations.held(participationId);
  if (row.participantId !== participantId) throw new Problem(notFound);
  if (row.status !== 'awaiting-approval') return;
  await participations.change(row.id, code === 'yes' ? answeredYes(given) : answeredNo(given));
  const name = code === 'yes' ? 'participation.approved' : 'participation.declined';
  await tx.record({ name, participantId, subjectId: row.id, payload: { measure: row.measure, ...given } });
}

/** The columns of a yes; it takes the place of an earlier no. */
export function answeredYes({ givenBy, channel, givenOn }: Approval): Partial<ParticipationRow> {
  return {
    ...{ approvalGivenBy: givenBy, approvalChannel: channel, approvalGivenOn: givenOn },
    ...{ declinedBy: null, declinedChannel: null, declinedOn: null },
  };
}

/** The columns of a no; it takes the place of an earlier yes. */
function answeredNo({ givenBy, channel, givenOn }: Approval): Partial<ParticipationRow> {
  return {
    ...{ declinedBy: givenBy, declinedChannel: channel, declinedOn: givenOn },
    ...{ approvalGivenBy: null, approvalChannel: null, approvalGivenOn: null },
  };
}
