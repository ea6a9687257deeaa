import { Injectable } from '@nestjs/common';
import { systemActor, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { sendingFaultOf, titleOf, type LetterLanguage } from '@fotfeste/document/domain';
import type { SentRequest } from './document.dto';
import { notCollecting, notToBeSent, sendingProblem } from './document.problems';
import { DocumentRepository } from './document.repository';
import type { DocumentRow } from './document.row';
import { documentItem, documentView } from './document-view';
import type { DocumentListView, DocumentView } from './document.view';
import { contentOf, makeLetter } from './make-letter';
import { renderPdf } from './pdf/render-pdf';

/** Letters: read, made when it has been quiet, and noted as sent. */
@Injectable()
export class DocumentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<DocumentListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.use(DocumentRepository).ofPerson(participantId);
      return { items: rows.map(documentItem) };
    });
  }

  read(actor: Actor, documentId: string): Promise<DocumentView> {
    return this.unitOfWork.read(actor, async (tx) => viewOf(tx, await tx.use(DocumentRepository).require(documentId)));
  }

  /** The pages as they were made, or as they would be made now. */
  pdf(actor: Actor, documentId: string): Promise<Buffer> {
    return this.unitOfWork.read(actor, async (tx) => {
      const documents = tx.use(DocumentRepository);
      const row = await documents.require(documentId);
      return (await documents.pages(row.id)) ?? renderPdf(contentOf(tx, row));
    });
  }

  /** Writes the letter in the other form of Norwegian, while it is still being collected. */
  translate(actor: Actor, documentId: string, version: number, language: LetterLanguage): Promise<DocumentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const documents = tx.use(DocumentRepository);
      const { id, participantId, frame, parts, status } = await documents.heldAt(documentId, version);
      if (status !== 'collecting') throw new Problem(notCollecting);
      const row = await documents.change(id, { language, title: titleOf(frame, parts, language) });
      await tx.record({ name: 'document.language-chosen', participantId, subjectId: id, payload: { language } });
      return viewOf(tx, row);
    });
  }

  /** Makes the letter now, without waiting for the quiet time. */
  make(actor: Actor, documentId: string, version: number): Promise<DocumentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(DocumentRepository).heldAt(documentId, version);
      if (row.status !== 'collecting') throw new Problem(notCollecting);
      return viewOf(tx, await makeLetter(tx, row));
    });
  }

  /** Somebody says how and when the letter went out. */
  sent(actor: Actor, documentId: string, version: number, { channel, sentOn }: SentRequest): Promise<DocumentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const documents = tx.use(DocumentRepository);
      const { id, participantId, kind, status, madeOn } = await documents.heldAt(documentId, version);
      if (status !== 'to-be-sent' || !madeOn) throw new Problem(notToBeSent);
      const fault = sendingFaultOf(sentOn, { madeOn, today: tx.today });
      if (fault) throw sendingProblem(fault);
      const row = await documents.change(id, { status: 'sent', sentOn, sentChannel: channel, sentBy: actor.id, sentByName: actor.name });
      await tx.record({ name: 'document.sent', participantId, subjectId: id, payload: { kind, channel, sentOn } });
      return viewOf(tx, row);
    });
  }

  /** Makes every letter that has been quiet long enough, each in a transaction of its own. @returns how many. */
  async makeQuiet(): Promise<number> {
    const quiet = await this.unitOfWork.read(systemActor, (tx) => tx.use(DocumentRepository).quiet());
    for (const { id } of quiet) await this.unitOfWork.run(systemActor, (tx) => makeIfQuiet(tx, id));
    return quiet.length;
  }
}

/** Somebody may have decided more, or made it, since it was found. */
async function makeIfQuiet(tx: Tx, id: string): Promise<void> {
  await tx.query('select 1 from document where id = $1 for update', [id]);
  const row = await tx.use(DocumentRepository).require(id);
  if (row.status === 'collecting' && row.quietUntil <= tx.now) await makeLetter(tx, row);
}

function viewOf(tx: Tx, row: DocumentRow): DocumentView {
  return documentView(row, contentOf(tx, row));
}
