import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import { ParticipationRow } from './participation.row';

/** A row in `participation_attendance`: hours of a whole week (weekday 0) or of one day of it. An hour nobody has written is null, not zero. */
@Entity('participation_attendance')
@Unique('participation_attendance_one_a_span', ['participationId', 'weekFrom', 'weekday'])
export class ParticipationAttendanceRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_attendance_pkey' })
  readonly id!: string;

  @Index('participation_attendance_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_attendance_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  /** The Monday. */
  @Column('date', { name: 'week_from' })
  readonly weekFrom!: LocalDate;

  @Column('smallint')
  readonly weekday!: number;

  @Column('double precision', { name: 'planned_hours', nullable: true })
  readonly plannedHours!: number | null;

  @Column('double precision', { name: 'present_hours', nullable: true })
  readonly presentHours!: number | null;

  @Column('double precision', { name: 'valid_absence_hours', nullable: true })
  readonly validAbsenceHours!: number | null;

  @Column('double precision', { name: 'other_absence_hours', nullable: true })
  readonly otherAbsenceHours!: number | null;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;
}

/** A row in `participation_week_opening`: a closed week that Nav has opened again for a while. Never changed. */
@Entity('participation_week_opening')
@Index('participation_week_opening_week', ['participationId', 'weekFrom'])
export class ParticipationWeekOpeningRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_week_opening_pkey' })
  readonly id!: string;

  @Index('participation_week_opening_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_week_opening_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'week_from' })
  readonly weekFrom!: LocalDate;

  @Column('date', { name: 'open_until' })
  readonly openUntil!: LocalDate;

  @Column('text')
  readonly words!: string;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('text', { name: 'opened_by' })
  readonly openedBy!: string;

  @Column('text', { name: 'opened_by_name' })
  readonly openedByName!: string;
}

/** A row in `reporting_terms`: how often an agreement asks the provider for reports. About no person. */
@Entity('reporting_terms')
@Unique('reporting_terms_one', ['agreementId'])
export class ReportingTermsRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'reporting_terms_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'agreement_id' })
  readonly agreementId!: string;

  @Column('integer', { name: 'first_weeks_after_start' })
  readonly firstWeeksAfterStart!: number;

  @Column('integer', { name: 'every_weeks' })
  readonly everyWeeks!: number;

  @Column('integer', { name: 'final_days_after_end' })
  readonly finalDaysAfterEnd!: number;

  @Column('text', { name: 'set_by_name' })
  readonly setByName!: string;
}
