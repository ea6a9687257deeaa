import { addDays, latest, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { FollowUpStartReason } from '@fotfeste/participant/domain';
import { FollowUpPeriodRow } from '../rows';

/** Why a period starts, in a code and in words. */
export interface StartReason {
  readonly reason: FollowUpStartReason;
  readonly explanation?: string | undefined;
}

/** Starts a follow-up period at the person's office. Answers whether it did: nothing happens when one is running. */
export async function startFollowUp(tx: Tx, participantId: ParticipantId, { reason, explanation }: StartReason): Promise<boolean> {
  const [access] = await tx.query<{ office: string }>('select office from person_access where participant_id = $1', [participantId]);
  if (!access) throw new Problem(notFound);
  const last = await tx.manager.findOne(FollowUpPeriodRow, {
    where: { participantId },
    order: { from: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (last && !last.to) return false;
  const { office } = access;
  const from = firstFreeDay(tx.today, last?.to);
  const inserted = await tx.manager.insert(FollowUpPeriodRow, {
    participantId,
    office,
    from,
    startReason: reason,
    startExplanation: explanation ?? null,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  await tx.record({ name: 'participant.follow-up-started', participantId, subjectId: id, payload: { office, reason, from } });
  return true;
}

/** Periods hold their last day, so a new one begins the day after. */
export function firstFreeDay(today: LocalDate, lastDay: LocalDate | null | undefined): LocalDate {
  return lastDay ? latest(today, addDays(lastDay, 1)) : today;
}
