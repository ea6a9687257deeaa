import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { JudgementRow } from './judgement.row';

/** Answers about the persons the actor sees. */
export class JudgementRepository {
  constructor(private readonly tx: Tx) {}

  /** Every answer about a person, the newest first. */
  all(participantId: ParticipantId): Promise<JudgementRow[]> {
    return this.tx.manager.find(JudgementRow, { where: { participantId }, order: { answeredAt: 'DESC', id: 'DESC' } });
  }

  async add(fields: Omit<JudgementRow, 'id' | 'authorId' | 'authorName' | 'answeredOn' | 'answeredAt'>): Promise<JudgementRow> {
    const { actor, now, today } = this.tx;
    const { identifiers } = await this.tx.manager.insert(JudgementRow, {
      ...fields,
      ...{ authorId: actor.id, authorName: actor.name, answeredOn: today, answeredAt: now },
    });
    return this.tx.manager.findOneByOrFail(JudgementRow, { id: identifiers[0]?.['id'] as string });
  }
}
