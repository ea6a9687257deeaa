import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';

/** Whether the duty to take part holds for the person today: only for somebody who receives AAP (rulebook AAP-05, folketrygdloven §§ 11-7, 11-9). */
export async function hasActivityDuty(tx: Tx, participantId: ParticipantId): Promise<boolean> {
  const { items } = await tx.use(ParticipantReader).benefits(participantId);
  return items.some(({ type, from, to }) => type === 'AAP' && from <= tx.today && (to === undefined || to >= tx.today));
}
