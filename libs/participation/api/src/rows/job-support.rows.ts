import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type {
  ContactKind,
  ContactParty,
  ContactPlace,
  Disclosure,
  EmploymentForm,
  JobPay,
  JobSubsidy,
  Known,
  LostJobReason,
} from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `job_support_profile`: what somebody wants of work, and what employers may be told. No field for illness. */
@Entity('job_support_profile')
@Unique('job_support_profile_one', ['participationId'])
export class JobSupportProfileRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_support_profile_pkey' })
  readonly id!: string;

  @Index('job_support_profile_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'job_support_profile_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text', { nullable: true })
  readonly wishes!: string | null;

  @Column('text', { nullable: true })
  readonly experience!: string | null;

  @Column('text', { nullable: true })
  readonly strengths!: string | null;

  @Column('text', { name: 'support_needs', nullable: true })
  readonly supportNeeds!: string | null;

  /** What to do when the participant does not come. */
  @Column('text', { name: 'contact_plan', nullable: true })
  readonly contactPlan!: string | null;

  @Column('text', { nullable: true })
  readonly disclosure!: Disclosure | null;

  @Column('text', { name: 'disclosure_words', nullable: true })
  readonly disclosureWords!: string | null;

  @Column('date', { name: 'disclosure_on', nullable: true })
  readonly disclosureOn!: LocalDate | null;

  @Column('text', { name: 'saved_by_name' })
  readonly savedByName!: string;
}

/** A row in `job_support_job`: a job that came of it, with support at work. */
@Entity('job_support_job')
@Index('job_support_job_participation_id', ['participationId', 'startsOn'])
export class JobSupportJobRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_support_job_pkey' })
  readonly id!: string;

  @Index('job_support_job_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'job_support_job_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text', { name: 'employer_organisation', nullable: true })
  readonly employerOrganisation!: string | null;

  @Column('text', { name: 'employer_name' })
  readonly employerName!: string;

  @Column('text', { name: 'occupation_code', nullable: true })
  readonly occupationCode!: string | null;

  @Column('text')
  readonly occupation!: string;

  @Column('double precision', { name: 'hours_per_week' })
  readonly hoursPerWeek!: number;

  @Column('text')
  readonly form!: EmploymentForm;

  @Column('text')
  readonly pay!: JobPay;

  @Column('jsonb', { default: () => "'[]'" })
  readonly subsidies!: readonly JobSubsidy[];

  @Column('date', { name: 'starts_on' })
  readonly startsOn!: LocalDate;

  @Column('date', { name: 'ends_on', nullable: true })
  readonly endsOn!: LocalDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  readonly endReason!: LostJobReason | null;

  @Column('text', { name: 'end_words', nullable: true })
  readonly endWords!: string | null;

  @Column('text', { name: 'support_plan', nullable: true })
  readonly supportPlan!: string | null;

  /** Weeks between contacts of support; empty when there is no more. */
  @Column('integer', { name: 'support_every_weeks', nullable: true })
  readonly supportEveryWeeks!: number | null;

  @Column('text', { name: 'saved_by_name' })
  readonly savedByName!: string;
}

/** A row in `job_support_contact`: the job specialist met the participant, an employer, or both. */
@Entity('job_support_contact')
@Index('job_support_contact_participation_id', ['participationId', 'heldOn'])
export class JobSupportContactRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_support_contact_pkey' })
  readonly id!: string;

  @Index('job_support_contact_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'job_support_contact_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'held_on' })
  readonly heldOn!: LocalDate;

  @Column('text')
  readonly party!: ContactParty;

  @Column('text')
  readonly kind!: ContactKind;

  @Column('text')
  readonly place!: ContactPlace;

  @Column('text', { name: 'employer_organisation', nullable: true })
  readonly employerOrganisation!: string | null;

  @Column('text', { name: 'employer_name', nullable: true })
  readonly employerName!: string | null;

  @Column('text', { name: 'met_with', nullable: true })
  readonly metWith!: string | null;

  @Column('text', { nullable: true })
  readonly decides!: Known | null;

  @Column('text', { name: 'matches_wish', nullable: true })
  readonly matchesWish!: Known | null;

  @ForeignKey(() => JobSupportJobRow, { name: 'job_support_contact_job' })
  @Column('uuid', { name: 'job_id', nullable: true })
  readonly jobId!: string | null;

  /** Hours with pay in the job so far, as told that day. */
  @Column('double precision', { name: 'paid_hours', nullable: true })
  readonly paidHours!: number | null;

  @Column('text', { nullable: true })
  readonly result!: string | null;

  @Column('text', { nullable: true })
  readonly next!: string | null;

  @Column('text', { name: 'specialist_id' })
  readonly specialistId!: string;

  @Column('text', { name: 'specialist_name' })
  readonly specialistName!: string;
}
