import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PlanMeetingRow } from './plan-meeting.row';

/** A row in `plan_minutes`: one saved edition. Its words are never rewritten; that it was shared is added. */
@Entity('plan_minutes')
@Index('plan_minutes_participant_id', ['participantId'])
@Index('plan_minutes_edition', ['meetingId', 'edition'], { unique: true })
export class PlanMinutesRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_minutes_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => PlanMeetingRow, { name: 'plan_minutes_meeting' })
  @Column('uuid', { name: 'meeting_id' })
  readonly meetingId!: string;

  @Column('integer')
  readonly edition!: number;

  @Column('text')
  readonly words!: string;

  @Column('timestamptz', { name: 'written_at' })
  readonly writtenAt!: Date;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;

  @Column('timestamptz', { name: 'shared_at', nullable: true })
  readonly sharedAt!: Date | null;

  @Column('text', { name: 'shared_by', nullable: true })
  readonly sharedBy!: string | null;

  @Column('text', { name: 'shared_by_name', nullable: true })
  readonly sharedByName!: string | null;
}
