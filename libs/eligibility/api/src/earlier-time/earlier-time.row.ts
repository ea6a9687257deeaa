import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { TimeSource } from './time-source';

/** A row in `earlier_time`: time in a measure from before the product, with dates or as a length. Never changed. */
@Entity('earlier_time')
export class EarlierTimeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'earlier_time_pkey' })
  readonly id!: string;

  @Index('earlier_time_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly measure!: MeasureCode;

  @Column('date', { name: 'from_date', nullable: true })
  readonly from!: LocalDate | null;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  /** Without dates: so many months of 30 days, weeks and days in all. */
  @Column('integer', { default: 0 })
  readonly months!: number;

  @Column('integer', { default: 0 })
  readonly weeks!: number;

  @Column('integer', { default: 0 })
  readonly days!: number;

  @Column('text')
  readonly source!: TimeSource;

  @Column('text', { default: '' })
  readonly words!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;
}
