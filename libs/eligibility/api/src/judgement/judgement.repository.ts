import { Any } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { AskedTogether, grouped, type Tx } from '@fotfeste/shared/api';
import { JudgementWithdrawalRow } from './judgement-withdrawal.row';
import { JudgementRow } from './judgement.row';
import { withoutWithdrawn } from './standing-answers';

/** Answers about the persons the actor sees. */
export class JudgementRepository {
  private readonly answers: AskedTogether<ParticipantId, readonly JudgementRow[]>;

  constructor(private readonly tx: Tx) {
    this.answers = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.find(JudgementRow, { where: { participantId: Any(ids) }, order: { answeredAt: 'DESC', id: 'DESC' } });
      const gone = await tx.manager.findBy(JudgementWithdrawalRow, { participantId: Any(ids) });
      const left = withoutWithdrawn(rows, new Set(gone.map(({ judgementId }) => judgementId)));
      return grouped(left, ({ participantId }) => participantId);
    });
  }

  /** Every answer ever given about a person, the newest first, those taken back too. */
  history(participantId: ParticipantId): Promise<readonly JudgementRow[]> {
    return this.tx.manager.find(JudgementRow, { where: { participantId }, order: { answeredAt: 'DESC', id: 'DESC' } });
  }

  withdrawals(participantId: ParticipantId): Promise<readonly JudgementWithdrawalRow[]> {
    return this.tx.manager.findBy(JudgementWithdrawalRow, { participantId });
  }

  async find(id: string): Promise<JudgementRow | undefined> {
    return (await this.tx.manager.findOneBy(JudgementRow, { id })) ?? undefined;
  }

  /** Takes an answer back; false when somebody has done it already. */
  async withdraw({ id: judgementId, participantId }: JudgementRow, reason: string): Promise<boolean> {
    const { actor, now, today } = this.tx;
    const { identifiers } = await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(JudgementWithdrawalRow)
      .values({ judgementId, participantId, reason, authorId: actor.id, authorName: actor.name, withdrawnOn: today, withdrawnAt: now })
      .orIgnore()
      .execute();
    return identifiers[0] !== undefined;
  }

  /** The answers about a person that have not been taken back, the newest first. */
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
