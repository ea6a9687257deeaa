import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { RecordedFactRow } from './recorded-fact.row';

/** What people have told about the persons the actor sees. */
export class RecordedFactRepository {
  constructor(private readonly tx: Tx) {}

  /** Everything told about a person, the newest first. */
  all(participantId: ParticipantId): Promise<RecordedFactRow[]> {
    return this.tx.manager.find(RecordedFactRow, { where: { participantId }, order: { toldOn: 'DESC', id: 'DESC' } });
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
