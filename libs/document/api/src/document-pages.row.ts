import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row';

/** A row in `document_pages`: the letter as it was printed. Written once. */
@Entity('document_pages')
export class DocumentPagesRow {
  @ForeignKey(() => DocumentRow, { name: 'document_pages_document' })
  @PrimaryColumn('uuid', { name: 'document_id', primaryKeyConstraintName: 'document_pages_pkey' })
  readonly documentId!: string;

  @Index('document_pages_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('bytea')
  readonly pdf!: Buffer;
}
