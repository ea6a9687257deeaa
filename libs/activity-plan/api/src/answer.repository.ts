import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipantAnswerRow } from './participant-answer.row';

/** What participants have answered. */
export class AnswerRepository {
  constructor(private readonly tx: Tx) {}

  /** Every answer of the person, the newest first. */
  answersOf(participantId: ParticipantId): Promise<readonly ParticipantAnswerRow[]> {
    return this.tx.manager.find(ParticipantAnswerRow, { where: { participantId }, order: { writtenAt: 'DESC', id: 'DESC' } });
  }

  async add(answer: Omit<ParticipantAnswerRow, 'id'>): Promise<ParticipantAnswerRow> {
    const { identifiers } = await this.tx.manager.insert(ParticipantAnswerRow, answer);
    const { id } = identifiers[0] as { readonly id: string };
    return this.tx.manager.findOneByOrFail(ParticipantAnswerRow, { id });
  }
}
