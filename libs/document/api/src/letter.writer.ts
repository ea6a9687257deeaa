import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { titleOf, type LetterFrame, type LetterLanguage, type LetterPart } from '@fotfeste/document/domain';
import { DocumentRepository, type DocumentSubject } from './document.repository';
import { makeLetter } from './make-letter';

/** A decision with a letter of its own. */
export interface Written extends DocumentSubject {
  readonly participantId: ParticipantId;
  readonly part: LetterPart;
  readonly frame: LetterFrame;
  readonly language: LetterLanguage;
}

/** Writes the letter about one decision and makes it at once, in the transaction that decides. */
export class LetterWriter {
  constructor(private readonly tx: Tx) {}

  /** Nothing more when the decision has its letter already: it is told once. */
  async write({ participantId, kind, subjectId, part, frame, language }: Written): Promise<void> {
    const documents = this.tx.use(DocumentRepository);
    if (await documents.exists({ kind, subjectId })) return;
    const { now } = this.tx;
    const parts = [part];
    const title = titleOf(frame, parts, language);
    const about = { participantId, kind, subjectId, language, title, parts, frame };
    await makeLetter(this.tx, await documents.add({ ...about, status: 'collecting', collectedAt: now, quietUntil: now }));
  }
}
