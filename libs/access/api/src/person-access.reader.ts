import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { PersonBearingTable } from './access.decorator';

/** Asks the database whom the actor sees. An invisible person and a missing one are the same answer: none. */
export class PersonAccessReader {
  constructor(private readonly tx: Tx) {}

  async visible(participantId: ParticipantId): Promise<ParticipantId | undefined> {
    const [row] = await this.tx.query<{ id: string }>('select participant_id as id from person_access where participant_id = $1', [
      participantId,
    ]);
    return row?.id;
  }

  async personOf(table: PersonBearingTable, rowId: string): Promise<ParticipantId | undefined> {
    const [row] = await this.tx.query<{ id: string }>(`select participant_id as id from "${table}" where id = $1`, [rowId]);
    return row?.id;
  }
}
