import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** Asks which of some people the actor sees. */
export class SeenPeople {
  constructor(private readonly tx: Tx) {}

  /** Those whom the actor sees, in the order they were given. */
  async of(participantIds: readonly ParticipantId[]): Promise<readonly ParticipantId[]> {
    const rows = await this.tx.query<{ id: ParticipantId }>(
      `select a.participant_id as id from unnest($1::uuid[]) with ordinality as wanted (id, place)
       join person_access a on a.participant_id = wanted.id order by wanted.place`,
      [participantIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Their names, as lists show them. */
  async names(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, string>> {
    const rows = await this.tx.query<{ id: ParticipantId; name: string }>(
      `select r.participant_id as id, r.name from unnest($1::uuid[]) as wanted (id) join caseload_row r on r.participant_id = wanted.id`,
      [participantIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
