import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { EducationRow } from '../rows';
import { noteTypedAgain } from './note-typed-again';

/** Counts that the highest education was chosen anew though a completed education with the same code stands among the person's facts. */
export async function noteKnownEducation(
  tx: Tx,
  participantId: ParticipantId,
  chosen: string | undefined,
  before: string | null | undefined,
): Promise<void> {
  if (!chosen || chosen === before) return;
  const isKnown = await tx.manager.existsBy(EducationRow, { participantId, educationCode: chosen, state: 'completed' });
  if (isKnown) await noteTypedAgain(tx, { field: 'education', page: 'registration', way: 'added-again' });
}
