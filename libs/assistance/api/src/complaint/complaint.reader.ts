import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** Complaints that other rooms must know of. */
export class ComplaintReader {
  constructor(private readonly tx: Tx) {}

  /** Ids of the complaints that have come to no end, the oldest first. */
  async open(participantId: ParticipantId): Promise<readonly string[]> {
    const rows = await this.tx.query<{ id: string }>(
      'select id from assistance_complaint where participant_id = $1 and closed_at is null order by id',
      [participantId],
    );
    return rows.map(({ id }) => id);
  }
}
