import { Any } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, type Tx } from '@fotfeste/shared/api';
import { CountedTimeRow } from './counted-time.row';
import { EarlierTimeRow } from './earlier-time.row';

/** Time written down by hand, and what is decided about earlier time, for the persons the actor sees. */
export class EarlierTimeRepository {
  private readonly written: AskedTogether<ParticipantId, readonly EarlierTimeRow[]>;
  private readonly decided: AskedTogether<ParticipantId, readonly CountedTimeRow[]>;

  constructor(private readonly tx: Tx) {
    this.written = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(EarlierTimeRow, { where: { participantId: Any(ids) }, order: { id: 'ASC' } });
      return grouped(rows, ({ participantId }) => participantId);
    });
    this.decided = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(CountedTimeRow, { where: { participantId: Any(ids) }, order: { id: 'DESC' } });
      return grouped(rows, ({ participantId }) => participantId);
    });
  }

  /** Everything written down about a person, in the order it was written. */
  async all(participantId: ParticipantId): Promise<readonly EarlierTimeRow[]> {
    return (await this.written.of(participantId)) ?? [];
  }

  /** Every decision on whether time counts, the newest first. */
  async decisions(participantId: ParticipantId): Promise<readonly CountedTimeRow[]> {
    return (await this.decided.of(participantId)) ?? [];
  }

  async add(fields: Omit<EarlierTimeRow, 'id' | 'authorId' | 'authorName' | 'recordedAt'>): Promise<string> {
    const { actor, now } = this.tx;
    const { identifiers } = await this.tx.manager.insert(EarlierTimeRow, {
      ...fields,
      ...{ authorId: actor.id, authorName: actor.name, recordedAt: now },
    });
    return identifiers[0]?.['id'] as string;
  }

  async decide(fields: Omit<CountedTimeRow, 'id' | 'authorId' | 'authorName' | 'decidedAt'>): Promise<string> {
    const { actor, now } = this.tx;
    const { identifiers } = await this.tx.manager.insert(CountedTimeRow, {
      ...fields,
      ...{ authorId: actor.id, authorName: actor.name, decidedAt: now },
    });
    return identifiers[0]?.['id'] as string;
  }
}
