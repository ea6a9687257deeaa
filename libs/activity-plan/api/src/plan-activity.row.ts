import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { ActivityKind, ActivityStatus, ApplicationStage, Requirement, Responsible } from '@fotfeste/activity-plan/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** A row in `plan_activity`: one card on the board. */
@Entity('plan_activity')
@Index('plan_activity_participant_id', ['participantId'])
export class PlanActivityRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_activity_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly kind!: ActivityKind;

  /** Absent for measures, which are called what the measure is called, and for treatment. */
  @Column('text', { nullable: true })
  readonly title!: string | null;

  @Column('text', { nullable: true })
  readonly description!: string | null;

  @Column('date', { name: 'from_date', nullable: true })
  readonly fromDate!: LocalDate | null;

  @Column('date', { name: 'to_date', nullable: true })
  readonly toDate!: LocalDate | null;

  @Column('double precision', { name: 'hours_per_week', nullable: true })
  readonly hoursPerWeek!: number | null;

  @Column('text')
  readonly responsible!: Responsible;

  @Column('text', { array: true, default: () => "'{}'" })
  readonly satisfies!: readonly Requirement[];

  @Column('text', { name: 'application_stage', nullable: true })
  readonly applicationStage!: ApplicationStage | null;

  @Column('text')
  readonly status!: ActivityStatus;

  @Column('text', { name: 'status_reason', nullable: true })
  readonly statusReason!: string | null;

  @Column('date', { name: 'status_since' })
  readonly statusSince!: LocalDate;

  @Column('date', { name: 'proposed_on', nullable: true })
  readonly proposedOn!: LocalDate | null;

  /** Day the participant and Nav agreed on it (avtalt). */
  @Column('date', { name: 'agreed_on', nullable: true })
  readonly agreedOn!: LocalDate | null;

  @Column('text', { name: 'agreed_by', nullable: true })
  readonly agreedBy!: string | null;

  /** The participation that made the card and keeps it true. */
  @Index('plan_activity_participation', { unique: true })
  @Column('uuid', { name: 'participation_id', nullable: true })
  readonly participationId!: string | null;

  @Column('text', { nullable: true })
  readonly measure!: MeasureCode | null;

  /** Place in its column: lower stands higher. */
  @Column('double precision')
  readonly position!: number;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('text', { name: 'created_by' })
  readonly createdBy!: string;

  @Column('text', { name: 'created_by_name' })
  readonly createdByName!: string;
}
