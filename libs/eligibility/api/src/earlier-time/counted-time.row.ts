import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** A row in `counted_time`: whether earlier time counts (rulebook E-07), and why. Never changed; the newest about a course is true. */
@Entity('counted_time')
export class CountedTimeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'counted_time_pkey' })
  readonly id!: string;

  @Index('counted_time_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly measure!: MeasureCode;

  /** First day of the course; absent for time without dates. */
  @Column('date', { name: 'from_date', nullable: true })
  readonly from!: LocalDate | null;

  @Column('boolean')
  readonly counts!: boolean;

  @Column('text')
  readonly reason!: string;

  @Column('text', { name: 'author_id' })
  readonly authorId!: string;

  @Column('text', { name: 'author_name' })
  readonly authorName!: string;

  @Column('timestamptz', { name: 'decided_at' })
  readonly decidedAt!: Date;
}
