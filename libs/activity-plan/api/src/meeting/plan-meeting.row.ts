import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { MeetingAttendee, MeetingChannel, MinutesReader } from '@fotfeste/activity-plan/domain';

/** A row in `plan_meeting`: a meeting with or about a person. */
@Entity('plan_meeting')
@Index('plan_meeting_participant_id', ['participantId'])
export class PlanMeetingRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_meeting_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('date', { name: 'held_on' })
  readonly heldOn!: LocalDate;

  /** Oslo time, `09:30`. */
  @Column('text', { name: 'starts_at' })
  readonly startsAt!: string;

  @Column('integer', { name: 'length_minutes' })
  readonly lengthMinutes!: number;

  @Column('text')
  readonly channel!: MeetingChannel;

  @Column('text', { nullable: true })
  readonly place!: string | null;

  @Column('text', { nullable: true })
  readonly agenda!: string | null;

  @Column('text', { array: true })
  readonly attendees!: readonly MeetingAttendee[];

  @Column('text', { name: 'minutes_for' })
  readonly minutesFor!: MinutesReader;

  @Column('date', { name: 'cancelled_on', nullable: true })
  readonly cancelledOn!: LocalDate | null;

  @Column('text', { name: 'cancel_reason', nullable: true })
  readonly cancelReason!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('text', { name: 'created_by' })
  readonly createdBy!: string;

  @Column('text', { name: 'created_by_name' })
  readonly createdByName!: string;
}
