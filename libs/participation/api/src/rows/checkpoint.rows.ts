import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { ApprovalChannel, ApprovalGiver, CheckpointPoint, EmploymentForm, Known, LostJobReason } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `participation_checkpoint`: how it went some time after the end. For Nav's eyes only. */
@Entity('participation_checkpoint')
@Unique('participation_checkpoint_one_a_point', ['participationId', 'point'])
export class ParticipationCheckpointRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_checkpoint_pkey' })
  readonly id!: string;

  @Index('participation_checkpoint_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_checkpoint_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly point!: CheckpointPoint;

  @Column('date', { name: 'asked_on' })
  readonly askedOn!: LocalDate;

  @Column('text')
  readonly job!: Known;

  @Column('double precision', { name: 'job_hours_per_week', nullable: true })
  readonly hoursPerWeek!: number | null;

  @Column('text', { name: 'job_form', nullable: true })
  readonly form!: EmploymentForm | null;

  @Column('text', { name: 'job_employer_name', nullable: true })
  readonly employerName!: string | null;

  @Column('text', { name: 'job_lost_reason', nullable: true })
  readonly lostReason!: LostJobReason | null;

  @Column('text', { name: 'job_lost_words', nullable: true })
  readonly lostWords!: string | null;

  @Column('text')
  readonly education!: Known;

  @Column('text')
  readonly benefit!: Known;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}

/** A row in `checkpoint_consent`: somebody's leave to be asked after Nav no longer follows them up. */
@Entity('checkpoint_consent')
@Index('checkpoint_consent_one_in_force', { synchronize: false })
export class CheckpointConsentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'checkpoint_consent_pkey' })
  readonly id!: string;

  @Index('checkpoint_consent_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('date', { name: 'given_on' })
  readonly givenOn!: LocalDate;

  @Column('text', { name: 'given_by' })
  readonly givenBy!: ApprovalGiver;

  @Column('text')
  readonly channel!: ApprovalChannel;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;

  @Column('date', { name: 'withdrawn_on', nullable: true })
  readonly withdrawnOn!: LocalDate | null;

  @Column('text', { name: 'withdrawn_channel', nullable: true })
  readonly withdrawnChannel!: ApprovalChannel | null;

  @Column('text', { name: 'withdrawn_by_name', nullable: true })
  readonly withdrawnByName!: string | null;
}

/** A row in `participation_job_follow_up`: until when the provider follows up after employment. Set by Nav, seen by both. */
@Entity('participation_job_follow_up')
@Unique('participation_job_follow_up_one', ['participationId'])
export class ParticipationJobFollowUpRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_job_follow_up_pkey' })
  readonly id!: string;

  @Index('participation_job_follow_up_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_job_follow_up_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'until_date' })
  readonly untilDate!: LocalDate;

  @Column('text', { name: 'set_by_name' })
  readonly setByName!: string;
}
