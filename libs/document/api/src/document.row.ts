import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { DocumentKind, DocumentStatus, LetterFrame, LetterLanguage, LetterPart, SentChannel } from '@fotfeste/document/domain';

/** A row in `document`: a letter to a participant, from the first decision in it until it has gone out. */
@Entity('document')
@Index('document_one_collecting', ['kind', 'subjectId'], { unique: true, where: `status = 'collecting'` })
@Index('document_quiet_until', ['quietUntil'], { where: `status = 'collecting'` })
export class DocumentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'document_pkey' })
  readonly id!: string;

  @Index('document_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly kind!: DocumentKind;

  /** What it is about: the participation, or the § 14 a decision. */
  @Column('uuid', { name: 'subject_id' })
  readonly subjectId!: string;

  @Column('text')
  readonly language!: LetterLanguage;

  @Column('text')
  readonly title!: string;

  @Column('text')
  readonly status!: DocumentStatus;

  @Column('jsonb')
  readonly parts!: readonly LetterPart[];

  @Column('jsonb')
  readonly frame!: LetterFrame;

  @Column('timestamptz', { name: 'collected_at' })
  readonly collectedAt!: Date;

  /** When the letter is made, unless more is decided before. */
  @Column('timestamptz', { name: 'quiet_until' })
  readonly quietUntil!: Date;

  @Column('timestamptz', { name: 'made_at', nullable: true })
  readonly madeAt!: Date | null;

  @Column('date', { name: 'made_on', nullable: true })
  readonly madeOn!: LocalDate | null;

  @Column('date', { name: 'sent_on', nullable: true })
  readonly sentOn!: LocalDate | null;

  @Column('text', { name: 'sent_channel', nullable: true })
  readonly sentChannel!: SentChannel | null;

  @Column('text', { name: 'sent_by', nullable: true })
  readonly sentBy!: string | null;

  @Column('text', { name: 'sent_by_name', nullable: true })
  readonly sentByName!: string | null;
}
