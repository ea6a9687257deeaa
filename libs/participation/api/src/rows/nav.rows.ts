import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import { ParticipationRow } from './participation.row';

/** A row in `participation_agreement`: the parts of the paper agreement on a single place, and the days it was signed. */
@Entity('participation_agreement')
@Unique('participation_agreement_one', ['participationId'])
export class ParticipationAgreementRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_agreement_pkey' })
  readonly id!: string;

  @Index('participation_agreement_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_agreement_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text', { nullable: true })
  readonly goal!: string | null;

  @Column('text', { nullable: true })
  readonly content!: string | null;

  /** Training plan at the workplace, and other assistance. */
  @Column('text', { name: 'training_plan', nullable: true })
  readonly trainingPlan!: string | null;

  @Column('double precision', { name: 'hours_per_week', nullable: true })
  readonly hoursPerWeek!: number | null;

  @Column('text', { name: 'nav_contact', nullable: true })
  readonly navContact!: string | null;

  @Column('text', { name: 'host_contact', nullable: true })
  readonly hostContact!: string | null;

  @Column('date', { name: 'participant_signed_on', nullable: true })
  readonly participantSignedOn!: LocalDate | null;

  @Column('date', { name: 'host_signed_on', nullable: true })
  readonly hostSignedOn!: LocalDate | null;

  @Column('date', { name: 'nav_signed_on', nullable: true })
  readonly navSignedOn!: LocalDate | null;

  /** The place was talked over with the employees' representatives. */
  @Column('date', { name: 'discussed_on', nullable: true })
  readonly discussedOn!: LocalDate | null;
}

/** What Nav concluded: go on, change something, or end. */
export const reviewConclusions = ['continue', 'change', 'end'] as const;
export type ReviewConclusion = (typeof reviewConclusions)[number];

/** A row in `participation_review`: Nav's own look at how it goes. Never changed. */
@Entity('participation_review')
@Index('participation_review_participation_id', ['participationId', 'reviewedOn'])
export class ParticipationReviewRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_review_pkey' })
  readonly id!: string;

  @Index('participation_review_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_review_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'reviewed_on' })
  readonly reviewedOn!: LocalDate;

  @Column('text')
  readonly conclusion!: ReviewConclusion;

  @Column('text')
  readonly words!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}

/** A row in `coordinator_access`: the measure coordinator's window to an applicant. Written by a projection alone. */
@Entity('coordinator_access')
export class CoordinatorAccessRow {
  @PrimaryColumn('uuid', { name: 'participation_id', primaryKeyConstraintName: 'coordinator_access_pkey' })
  readonly participationId!: string;

  @Index('coordinator_access_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Index('coordinator_access_unit')
  @Column('text')
  readonly unit!: string;

  @Column('date', { name: 'from_date' })
  readonly fromDate!: LocalDate;

  @Column('date', { name: 'to_date', nullable: true })
  readonly toDate!: LocalDate | null;
}
