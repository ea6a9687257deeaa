import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, Tx } from '@fotfeste/shared/api';

/** Open tasks of colleagues who no longer see the person go to whoever becomes responsible: they could not do them any more. Own reminders stay. */
export const taskHandoverProjection: Projection = {
  listensTo: ['participant.assigned'],
  apply: async (tx, events) => {
    for (const { participantId } of events) if (participantId) await handOver(tx, participantId);
  },
};

async function handOver(tx: Tx, participantId: ParticipantId): Promise<void> {
  const moved = await tx.query<{ id: string }>(
    `with moved as (
       update follow_up_task t set responsible = r.adviser_id, responsible_name = r.adviser_name
       from responsible_adviser r join person_access a on a.participant_id = r.participant_id
       where t.participant_id = $1 and r.participant_id = $1 and t.circle = 'team' and t.done_on is null and t.responsible <> r.adviser_id
         and not exists (select 1 from staff_member s where s.id = t.responsible and a.office = any (s.offices)
           and (a.office_lock is null or 'kvp' = any (s.clearances)))
       returning t.id)
     select id from moved`,
    [participantId],
  );
  if (moved.length > 0) await tx.record({ name: 'plan.tasks-handed-over', participantId, payload: { count: moved.length } });
}
