import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ErasureGround, ErasureKind, ErasureOutcome, ErasureScope } from './erasure-kinds';

/** A row in `erasure`: what somebody asks to have deleted, and what became of it. It stays when what it speaks of is gone. */
@Entity('erasure')
@Index('erasure_one_open', ['kind', 'targetId'], { unique: true, where: 'outcome IS NULL' })
@Index('erasure_open', ['askedAt'], { where: 'outcome IS NULL' })
export class ErasureRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'erasure_pkey' })
  readonly id!: string;

  @Index('erasure_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly kind!: ErasureKind;

  /** Id of what is to be deleted; of minutes, the meeting. */
  @Column('uuid', { name: 'target_id' })
  readonly targetId!: string;

  @Column('text')
  readonly scope!: ErasureScope;

  @Column('text')
  readonly ground!: ErasureGround;

  /** What the asker tells the one who decides; gone with what it speaks of. */
  @Column('text', { nullable: true })
  readonly words!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('text', { name: 'asked_by' })
  readonly askedBy!: string;

  @Column('text', { name: 'asked_by_name' })
  readonly askedByName!: string;

  /** The day by which a lead answers. */
  @Column('date', { name: 'due_on' })
  readonly dueOn!: LocalDate;

  @Column('text', { nullable: true })
  readonly outcome!: ErasureOutcome | null;

  @Column('text', { nullable: true })
  readonly answer!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  readonly decidedAt!: Date | null;

  @Column('text', { name: 'decided_by', nullable: true })
  readonly decidedBy!: string | null;

  @Column('text', { name: 'decided_by_name', nullable: true })
  readonly decidedByName!: string | null;

  /** How many rows and earlier versions went; written by the database. */
  @Column('integer', { name: 'rows_gone', nullable: true })
  readonly rowsGone!: number | null;
}
