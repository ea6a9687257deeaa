import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ConfirmationChannel } from '@fotfeste/participant/domain';
import { JobSeekerRegistrationRow } from './registration.rows';

/** A row in `job_seeker_confirmation`: one answer to whether somebody still seeks work. Never updated. */
@Entity('job_seeker_confirmation')
@Unique('job_seeker_confirmation_once', ['registrationId', 'to'])
export class JobSeekerConfirmationRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_seeker_confirmation_pkey' })
  readonly id!: string;

  @Index('job_seeker_confirmation_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => JobSeekerRegistrationRow, { name: 'job_seeker_confirmation_registration' })
  @Column('uuid', { name: 'registration_id' })
  readonly registrationId!: string;

  /** The day that was confirmed before; empty when it is not known. */
  @Column('date', { name: 'from_date', nullable: true })
  readonly from!: LocalDate | null;

  /** Last day that is confirmed. */
  @Column('date', { name: 'to_date' })
  readonly to!: LocalDate;

  /** Whether the person wants to stay registered. */
  @Column('boolean')
  readonly stays!: boolean;

  @Column('boolean', { name: 'has_worked' })
  readonly hasWorked!: boolean;

  @Column('text')
  readonly channel!: ConfirmationChannel;

  @Column('date', { name: 'given_on' })
  readonly givenOn!: LocalDate;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}
