import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type {
  EmploymentForm,
  FinalReport,
  InterimReport,
  Known,
  OutcomePoint,
  ReportKind,
  ReportStatus,
} from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A final report as it is kept: the outcome stands in its own row. */
export type KeptFinalReport = Omit<FinalReport, 'outcome'>;

/** A row in `participation_report`: what the provider has sent. */
@Entity('participation_report')
@Index('participation_report_participation_id', ['participationId', 'periodTo'])
@Index('participation_report_one_final', { synchronize: false })
export class ParticipationReportRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_report_pkey' })
  readonly id!: string;

  @Index('participation_report_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_report_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly organisation!: string;

  @Column('text')
  readonly kind!: ReportKind;

  @Column('date', { name: 'period_from' })
  readonly periodFrom!: LocalDate;

  @Column('date', { name: 'period_to' })
  readonly periodTo!: LocalDate;

  @Column('jsonb')
  readonly content!: InterimReport | KeptFinalReport;

  @Column('text')
  readonly status!: ReportStatus;

  @Column('date', { name: 'status_from' })
  readonly statusFrom!: LocalDate;

  @Column('timestamptz', { name: 'sent_at' })
  readonly sentAt!: Date;

  @Column('text', { name: 'sent_by' })
  readonly sentBy!: string;

  @Column('text', { name: 'sent_by_name' })
  readonly sentByName!: string;

  /** What Nav asks the provider before the report can be accepted. */
  @Column('text', { nullable: true })
  readonly question!: string | null;

  @Column('text', { name: 'answered_by_name', nullable: true })
  readonly answeredByName!: string | null;
}

/** A row in `participation_outcome`: what came of it, as known at a point in time. */
@Entity('participation_outcome')
@Unique('participation_outcome_one_a_point', ['participationId', 'point'])
export class ParticipationOutcomeRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_outcome_pkey' })
  readonly id!: string;

  @Index('participation_outcome_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_outcome_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('uuid', { name: 'report_id', nullable: true })
  readonly reportId!: string | null;

  @Column('text')
  readonly point!: OutcomePoint;

  @Column('date', { name: 'observed_on' })
  readonly observedOn!: LocalDate;

  @Column('text')
  readonly job!: Known;

  @Column('double precision', { name: 'job_hours_per_week', nullable: true })
  readonly jobHoursPerWeek!: number | null;

  @Column('text', { name: 'job_form', nullable: true })
  readonly jobForm!: EmploymentForm | null;

  @Column('text', { name: 'job_employer_name', nullable: true })
  readonly jobEmployerName!: string | null;

  @Column('text', { name: 'job_employer_organisation', nullable: true })
  readonly jobEmployerOrganisation!: string | null;

  @Column('text', { name: 'job_subsidised', nullable: true })
  readonly jobSubsidised!: Known | null;

  @Column('text')
  readonly education!: Known;

  @Column('text', { name: 'education_words', nullable: true })
  readonly educationWords!: string | null;

  @Column('text', { name: 'other_measure' })
  readonly otherMeasure!: Known;

  @Column('text')
  readonly benefit!: Known;
}

/** A row in `participation_seen`: until when somebody at the provider has seen what is new. */
@Entity('participation_seen')
export class ParticipationSeenRow {
  @ForeignKey(() => ParticipationRow, { name: 'participation_seen_participation' })
  @PrimaryColumn('uuid', { name: 'participation_id', primaryKeyConstraintName: 'participation_seen_pkey' })
  readonly participationId!: string;

  @Index('participation_seen_actor')
  @PrimaryColumn('text', { name: 'actor_id', primaryKeyConstraintName: 'participation_seen_pkey' })
  readonly actorId!: string;

  @Index('participation_seen_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('timestamptz', { name: 'seen_at' })
  readonly seenAt!: Date;
}
