import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { JudgementSubject, MeasureCode } from '@fotfeste/eligibility/domain';

/** A row in `judgement`: somebody's answer to a question the law leaves to a person. Never changed. */
@Entity('judgement')
export class JudgementRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'judgement_pkey' })
  readonly id!: string;

  @Index('judgement_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** The rulebook's id, with a part: `ATR-02:experience`. */
  @Column('text')
  readonly question!: string;

  @Column('text')
  readonly about!: JudgementSubject;

  /** Absent when the answer is about the person as such. */
  @Column('text', { nullable: true })
  readonly measure!: MeasureCode | null;

  @Column('uuid', { name: 'participation_id', nullable: true })
  readonly participationId!: string | null;

  @Column('text')
  readonly answer!: 'yes' | 'no';

  @Column('text')
  readonly reason!: string;

  /** The question as it read that day. */
  @Column('jsonb', { name: 'question_text' })
  readonly questionText!: LocalizedText;

  /** The earlier answer that this one repeats. */
  @Index('judgement_reuses_id')
  @ForeignKey(() => JudgementRow, { name: 'judgement_reuses' })
  @Column('uuid', { name: 'reuses_id', nullable: true })
  readonly reusesId!: string | null;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('date', { name: 'answered_on' })
  readonly answeredOn!: LocalDate;

  @Column('timestamptz', { name: 'answered_at' })
  readonly answeredAt!: Date;
}
