import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { JudgementRow } from './judgement.row';

/** A row in `judgement_withdrawal`: an answer that counts no more, and why. Never changed. */
@Entity('judgement_withdrawal')
@Unique('judgement_withdrawal_one', ['judgementId'])
export class JudgementWithdrawalRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'judgement_withdrawal_pkey' })
  readonly id!: string;

  @Index('judgement_withdrawal_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => JudgementRow, { name: 'judgement_withdrawal_judgement' })
  @Column('uuid', { name: 'judgement_id' })
  readonly judgementId!: string;

  @Column('text')
  readonly reason!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('date', { name: 'withdrawn_on' })
  readonly withdrawnOn!: LocalDate;

  @Column('timestamptz', { name: 'withdrawn_at' })
  readonly withdrawnAt!: Date;
}
