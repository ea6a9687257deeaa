import { Any } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, type Tx } from '@fotfeste/shared/api';
import { JudgementRow } from './judgement.row';

/** Answers about the persons the actor sees. */
export class JudgementRepository {
  private readonly answers: AskedTogether<ParticipantId, readonly JudgementRow[]>;

  constructor(private readonly tx: Tx) {
    this.answers = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(JudgementRow, { where: { participantId: Any(ids) }, order: { answeredAt: 'DESC', id: 'DESC' } });
      return grouped(rows, ({ participantId }) => participantId);
    });
  }

  /** Every answer about a person, the newest first. */
  async all(participantId: ParticipantId): Promise<readonly JudgementRow[]> {
    return (await this.answers.of(participantId)) ?? [];
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
