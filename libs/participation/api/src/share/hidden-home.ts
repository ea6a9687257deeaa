import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { isHomeHidden } from '@fotfeste/access/domain';
import { ParticipantReader } from '@fotfeste/participant/api';

/** Whether nothing may be shared that tells where the person lives. */
export async function hasHiddenHome(tx: Tx, participantId: ParticipantId): Promise<boolean> {
  const protection = (await tx.use(ParticipantReader).protections([participantId])).get(participantId);
  return protection !== undefined && isHomeHidden(protection);
}
