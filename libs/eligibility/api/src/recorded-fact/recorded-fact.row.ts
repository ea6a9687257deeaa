import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { Channel, RecordableFact, Teller, ToldValue } from './recordable-facts';

/** A row in `recorded_fact`: what somebody has told. Never changed; the newest row about a fact is true. */
@Entity('recorded_fact')
export class RecordedFactRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'recorded_fact_pkey' })
  readonly id!: string;

  @Index('recorded_fact_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly fact!: RecordableFact;

  /** The measure it is about; absent when it is about the person. */
  @Column('text', { nullable: true })
  readonly measure!: MeasureCode | null;

  /** As the fact is defined: yes or no, a number, øre, a day, a code. */
  @Column('jsonb')
  readonly value!: ToldValue;

  @Column('text', { name: 'told_by' })
  readonly toldBy!: Teller;

  @Column('text')
  readonly channel!: Channel;

  @Column('date', { name: 'told_on' })
  readonly toldOn!: LocalDate;

  @Column('text', { default: '' })
  readonly words!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;
}
