import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { YoungConsent } from '@fotfeste/participant/domain';
import { YoungConsentRow } from '../rows';

/** What stood before, as the faults of a new answer are found from it. */
export function standing({ answer, answeredOn }: YoungConsentRow): Pick<YoungConsent, 'answer' | 'answeredOn'> {
  return { answer, ...given({ answeredOn }) };
}

/** Writes an answer over the one before; that one stays in the history. */
export async function writeConsent(
  tx: Tx,
  participantId: ParticipantId,
  told: YoungConsent,
  before: YoungConsentRow | null,
): Promise<void> {
  const { giver, name, answer, answeredOn } = told;
  const values = { answer, answeredOn: answeredOn ?? null, recordedOn: tx.today, recordedByName: tx.actor.name };
  const subjectId = before?.id ?? (await added(tx, { participantId, giver, name, ...values }));
  if (before) await tx.manager.update(YoungConsentRow, { id: before.id }, values);
  await tx.record({
    name: 'participant.consent-recorded',
    participantId,
    subjectId,
    payload: { consentGiver: giver, consentAnswer: answer },
  });
}

async function added(tx: Tx, row: Partial<YoungConsentRow>): Promise<string> {
  const { identifiers } = await tx.manager.insert(YoungConsentRow, row);
  return (identifiers[0] as { readonly id: string }).id;
}
