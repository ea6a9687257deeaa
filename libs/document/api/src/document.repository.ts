import { In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { DocumentContent, DocumentKind } from '@fotfeste/document/domain';
import { DocumentPagesRow } from './document-pages.row';
import { DocumentRow } from './document.row';
import { renderPdf } from './pdf/render-pdf';

/** What a letter is about. */
export interface DocumentSubject {
  readonly kind: DocumentKind;
  readonly subjectId: string;
}

/** Letters to the people the actor sees. */
export class DocumentRepository {
  constructor(private readonly tx: Tx) {}

  ofPerson(participantId: ParticipantId): Promise<readonly DocumentRow[]> {
    return this.tx.manager.find(DocumentRow, { where: { participantId }, order: { collectedAt: 'DESC', id: 'DESC' } });
  }

  async require(id: string): Promise<DocumentRow> {
    const row = await this.tx.manager.findOneBy(DocumentRow, { id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** The row as the page showed it, held until the transaction ends. */
  async heldAt(id: string, version: number): Promise<DocumentRow> {
    await this.tx.query('select 1 from document where id = $1 for update', [id]);
    const row = await this.require(id);
    if (row.version !== version) throw new Problem(changedByOther, { extension: { theirs: { status: row.status }, version: row.version } });
    return row;
  }

  /** The letter that still collects decisions, held. */
  async collecting({ kind, subjectId }: DocumentSubject): Promise<DocumentRow | undefined> {
    const key = { kind, subjectId, status: 'collecting' } as const;
    await this.tx.query(`select 1 from document where kind = $1 and subject_id = $2 and status = $3 for update`, [
      kind,
      subjectId,
      key.status,
    ]);
    return (await this.tx.manager.findOneBy(DocumentRow, key)) ?? undefined;
  }

  /** Whether there is any letter about the subject. */
  exists({ kind, subjectId }: DocumentSubject): Promise<boolean> {
    return this.tx.manager.existsBy(DocumentRow, { kind, subjectId });
  }

  /** Letters that were begun, added to, or emptied from a moment on, and are not made. */
  touchedSince({ kind, subjectId }: DocumentSubject, moment: Date): Promise<readonly DocumentRow[]> {
    const status = In(['collecting', 'dropped']);
    return this.tx.manager.findBy(DocumentRow, { kind, subjectId, status, changedAt: MoreThanOrEqual(moment) });
  }

  /** Whether a letter about the subject has been made from a moment on. */
  isMadeSince({ kind, subjectId }: DocumentSubject, moment: Date): Promise<boolean> {
    return this.tx.manager.existsBy(DocumentRow, { kind, subjectId, madeAt: MoreThanOrEqual(moment) });
  }

  /** A letter as it was just before a moment at which it was changed; nothing when it was not there. */
  async asItWas(id: string, moment: Date): Promise<Pick<DocumentRow, 'status' | 'parts' | 'frame'> | undefined> {
    const [row] = await this.tx.query<Pick<DocumentRow, 'status' | 'parts' | 'frame'>>(
      `select status, parts, frame from document_history where id = $1 and changed_at < $2 and superseded_at >= $2 order by version desc limit 1`,
      [id, moment],
    );
    return row;
  }

  /** The form of Norwegian that the person has asked for; nothing when nobody has asked. */
  async wishedLanguage(participantId: ParticipantId): Promise<DocumentRow['language'] | undefined> {
    const [person] = await this.tx.query<{ readonly language: DocumentRow['language'] | null }>(
      'select letter_language as language from participant where participant_id = $1',
      [participantId],
    );
    return person?.language ?? undefined;
  }

  /** The language of the newest letter to the person. */
  async lastLanguage(participantId: ParticipantId): Promise<DocumentRow['language'] | undefined> {
    const [newest] = await this.tx.query<Pick<DocumentRow, 'language'>>(
      'select language from document where participant_id = $1 order by collected_at desc, id desc limit 1',
      [participantId],
    );
    return newest?.language;
  }

  async add(fields: Partial<DocumentRow>): Promise<DocumentRow> {
    const { identifiers } = await this.tx.manager.insert(DocumentRow, fields);
    return this.require((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, fields: Partial<DocumentRow>): Promise<DocumentRow> {
    await this.tx.manager.update(DocumentRow, { id }, fields);
    return this.require(id);
  }

  /** Letters that have been quiet long enough. */
  async quiet(): Promise<readonly DocumentRow[]> {
    return this.tx.manager.find(DocumentRow, { where: { status: 'collecting', quietUntil: LessThanOrEqual(this.tx.now) }, take: 200 });
  }

  async print({ id, participantId }: DocumentRow, content: DocumentContent): Promise<void> {
    await this.tx.manager.insert(DocumentPagesRow, { documentId: id, participantId, pdf: await renderPdf(content) });
  }

  async pages(documentId: string): Promise<Buffer | undefined> {
    return (await this.tx.manager.findOneBy(DocumentPagesRow, { documentId }))?.pdf;
  }
}
