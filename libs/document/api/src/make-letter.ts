import type { Tx } from '@fotfeste/shared/api';
import { letterOf, type DocumentContent } from '@fotfeste/document/domain';
import { DocumentRepository } from './document.repository';
import type { DocumentRow } from './document.row';

/** Prints the letter and marks it to be sent: from now on it stays as it is. */
export async function makeLetter(tx: Tx, row: DocumentRow): Promise<DocumentRow> {
  const documents = tx.use(DocumentRepository);
  await documents.print(row, contentOf(tx, row));
  const changed = await documents.change(row.id, { status: 'to-be-sent', madeAt: tx.now, madeOn: tx.today });
  const { id: subjectId, participantId, kind } = row;
  await tx.record({ name: 'document.made', participantId, subjectId, payload: { kind, about: row.subjectId } });
  return changed;
}

/** The letter is dated the day it was made, or today while it is not. */
export function contentOf({ today }: Tx, { frame, parts, language, madeOn }: DocumentRow): DocumentContent {
  return letterOf(frame, parts, language, madeOn ?? today);
}
