import { Any } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, type Tx } from '@fotfeste/shared/api';
import { RecordedFactRow } from './recorded-fact.row';

/** What people have told about the persons the actor sees. */
export class RecordedFactRepository {
  private readonly told: AskedTogether<ParticipantId, readonly RecordedFactRow[]>;

  constructor(private readonly tx: Tx) {
    this.told = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(RecordedFactRow, { where: { participantId: Any(ids) }, order: { toldOn: 'DESC', id: 'DESC' } });
      return grouped(rows, ({ participantId }) => participantId);
    });
  }

  /** Everything told about a person, the newest first. */
  async all(participantId: ParticipantId): Promise<readonly RecordedFactRow[]> {
    return (await this.told.of(participantId)) ?? [];
  }

  async add(fields: Omit<RecordedFactRow, 'id' | 'authorId' | 'authorName' | 'recordedAt'>): Promise<RecordedFactRow> {
    const { actor, now } = this.tx;
    const { identifiers } = await this.tx.manager.insert(RecordedFactRow, {
      ...fields,
      ...{ authorId: actor.id, authorName: actor.name, recordedAt: now },
    });
    return this.tx.manager.findOneByOrFail(RecordedFactRow, { id: identifiers[0]?.['id'] as string });
  }
}
