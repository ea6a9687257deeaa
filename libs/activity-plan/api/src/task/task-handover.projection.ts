import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { TaskFollow } from './task-follow';

/** Open tasks of the team go with the person to whoever becomes responsible. An assignment that is taken back gives its own back itself. */
export const taskHandoverProjection: Projection = {
  listensTo: ['participant.assigned'],
  apply: async (tx, events) => {
    for (const { participantId, payload } of events) if (participantId) await handOver(tx, participantId, formerOf(payload));
  },
};

function formerOf(payload: RecordedEvent['payload']): string | undefined {
  const before = payload?.['before'];
  return typeof before === 'string' && payload?.['isTakenBack'] !== true ? before : undefined;
}

async function handOver(tx: Tx, participantId: ParticipantId, former: string | undefined): Promise<void> {
  const [responsible] = await tx.query<{ id: string; name: string }>(
    'select adviser_id as id, adviser_name as name from responsible_adviser where participant_id = $1',
    [participantId],
  );
  if (responsible) await tx.use(TaskFollow).follow(participantId, former, responsible);
}
