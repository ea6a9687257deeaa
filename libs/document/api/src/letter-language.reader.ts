import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { LetterLanguage } from '@fotfeste/document/domain';
import { DocumentRepository } from './document.repository';

/** In which form of Norwegian a person is written to. */
export class LetterLanguageReader {
  constructor(private readonly tx: Tx) {}

  /** The form that the person has asked for. */
  wished(participantId: ParticipantId): Promise<LetterLanguage | undefined> {
    return this.tx.use(DocumentRepository).wishedLanguage(participantId);
  }

  /** The form of the newest letter, so that what was chosen once is offered the next time; nothing before the first. */
  last(participantId: ParticipantId): Promise<LetterLanguage | undefined> {
    return this.tx.use(DocumentRepository).lastLanguage(participantId);
  }
}
