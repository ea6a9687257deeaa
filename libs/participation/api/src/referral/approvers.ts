import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { youngDays } from '@fotfeste/eligibility/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import { approvalGiversFor, type ApprovalGiver } from '@fotfeste/participation/domain';

/** Who may approve for a person today; undefined when nothing is known of the person. */
export async function approversFor(tx: Tx, participantId: ParticipantId): Promise<readonly ApprovalGiver[] | undefined> {
  const person = await tx.use(ParticipantReader).header(participantId);
  if (!person) return undefined;
  return approvalGiversFor({ hasGuardian: person.guardianship !== 'none', isMinor: tx.today < youngDays(person.born, tx.today).until });
}
