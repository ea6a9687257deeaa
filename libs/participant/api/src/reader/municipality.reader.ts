import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** Where people live, as the population register says it. */
export class MunicipalityReader {
  constructor(private readonly tx: Tx) {}

  /** Municipality numbers; those of whom none is known are left out. */
  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, string>> {
    const rows = await this.tx.query<{ id: ParticipantId; municipality: string }>(
      `select p.participant_id as id, p.municipality_number as municipality from unnest($1::uuid[]) as wanted (id)
       join participant p on p.participant_id = wanted.id where p.municipality_number is not null`,
      [participantIds],
    );
    return new Map(rows.map(({ id, municipality }) => [id, municipality]));
  }
}
