import { Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type {
  EntryOutcome,
  FactSource,
  FollowUpEndReason,
  FollowUpStartReason,
  KnownAnswer,
  RegistrationEndReason,
  Situation,
} from '@fotfeste/participant/domain';

/** A row in `job_seeker_registration`. At most one at a time per person. */
@Entity('job_seeker_registration')
@Exclusion('job_seeker_registration_one_at_a_time', `USING gist (participant_id WITH =, daterange(from_date, to_date, '[]') WITH &&)`)
export class JobSeekerRegistrationRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'job_seeker_registration_pkey' })
  readonly id!: string;

  @Index('job_seeker_registration_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text', { name: 'end_reason', nullable: true })
  readonly endReason!: RegistrationEndReason | null;

  @Column('text', { array: true })
  readonly situations!: readonly Situation[];

  /** Whether something besides health stands in the way of work; never what it is. Empty when it was not answered. */
  @Column('text', { name: 'other_hindrances', nullable: true })
  readonly otherHindrances!: KnownAnswer | null;

  /** More on the situation, in words. */
  @Column('text', { nullable: true })
  readonly explanation!: string | null;

  /** Highest completed education, NUS2000. */
  @Column('text', { name: 'education_code', nullable: true })
  readonly educationCode!: string | null;

  /** STYRK-08. */
  @Column('text', { name: 'wished_occupations', array: true, default: () => "'{}'" })
  readonly wishedOccupations!: readonly string[];

  @Column('text', { name: 'entry_outcome' })
  readonly entryOutcome!: EntryOutcome;

  /** The entry rules that decided, such as REG-04. */
  @Column('text', { name: 'entry_rules', array: true, default: () => "'{}'" })
  readonly entryRules!: readonly string[];

  @Column('text', { name: 'override_reason', nullable: true })
  readonly overrideReason!: string | null;

  @Column('text', { name: 'override_by', nullable: true })
  readonly overrideBy!: string | null;

  @Column('text', { name: 'override_by_name', nullable: true })
  readonly overrideByName!: string | null;

  /** Last day that the person has confirmed; empty when it is not known. */
  @Column('date', { name: 'confirmed_to', nullable: true })
  readonly confirmedTo!: LocalDate | null;

  /** Whether the confirmation after that has been missed; the calendar says so once. */
  @Column('boolean', { name: 'confirmation_missed', default: false })
  readonly confirmationMissed!: boolean;

  @Column('text')
  readonly source!: FactSource;

  @Column('date', { name: 'source_date' })
  readonly sourceDate!: LocalDate;
}

/** A row in `follow_up_period`. At most one at a time per person. */
@Entity('follow_up_period')
@Exclusion('follow_up_period_one_at_a_time', `USING gist (participant_id WITH =, daterange(from_date, to_date, '[]') WITH &&)`)
export class FollowUpPeriodRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'follow_up_period_pkey' })
  readonly id!: string;

  @Index('follow_up_period_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly office!: string;

  @Column('date', { name: 'from_date' })
  readonly from!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly to!: LocalDate | null;

  @Column('text', { name: 'start_reason' })
  readonly startReason!: FollowUpStartReason;

  @Column('text', { name: 'start_explanation', nullable: true })
  readonly startExplanation!: string | null;

  @Column('text', { name: 'end_reason', nullable: true })
  readonly endReason!: FollowUpEndReason | null;

  @Column('text', { name: 'end_explanation', nullable: true })
  readonly endExplanation!: string | null;
}
