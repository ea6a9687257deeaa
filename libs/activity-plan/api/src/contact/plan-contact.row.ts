import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { Awaited, AwaitedThing, ContactNoteChannel } from '@fotfeste/activity-plan/domain';

/** A row in `plan_contact`: adviser and participant were in touch, and perhaps somebody's answer is waited for. */
@Entity('plan_contact')
@Index('plan_contact_participant_id', ['participantId'])
export class PlanContactRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_contact_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly channel!: ContactNoteChannel;

  @Column('date', { name: 'contact_on' })
  readonly contactOn!: LocalDate;

  @Column('text', { nullable: true })
  readonly words!: string | null;

  @Column('text', { name: 'waits_for', nullable: true })
  readonly waitsFor!: Awaited | null;

  @Column('text', { nullable: true })
  readonly awaits!: AwaitedThing | null;

  @Column('date', { name: 'waits_until', nullable: true })
  readonly waitsUntil!: LocalDate | null;

  @Column('date', { name: 'answered_on', nullable: true })
  readonly answeredOn!: LocalDate | null;

  @Column('timestamptz', { name: 'written_at' })
  readonly writtenAt!: Date;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;
}
