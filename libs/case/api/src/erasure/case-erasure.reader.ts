import { heldByLead, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** What a person's case can be due for at a lead. */
export const erasureDeadline = 'case.erasure';

/** Requests to delete that nobody has answered, of many people at once, for the read model behind the queue. */
export class CaseErasureReader {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, readonly Deadline[]>> {
    const waiting = await this.tx.query<Waiting>(
      `select id, participant_id as "participantId", due_on::text as "dueOn", (asked_at at time zone 'Europe/Oslo')::date::text as since
       from erasure where participant_id = any ($1) and outcome is null order by id`,
      [participantIds],
    );
    const byPerson = Map.groupBy(waiting, ({ participantId }) => participantId);
    return new Map([...byPerson].map(([participantId, rows]) => [participantId, rows.map(deadline)]));
  }
}

function deadline({ id: subjectId, dueOn, since }: Waiting): Deadline {
  return { kind: erasureDeadline, dueOn, since, waitsFor: 'adviser', subjectId, carriedBy: heldByLead };
}

interface Waiting {
  readonly id: string;
  readonly participantId: ParticipantId;
  readonly dueOn: LocalDate;
  readonly since: LocalDate;
}
