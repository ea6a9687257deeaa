import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { EndReason, ParticipationStatus, StepName } from '@fotfeste/participation/domain';
import { ParticipationRow } from './participation.row';

/** A row in `participation_status`: a status with its first day. Planned until it is applied or withdrawn; afterwards only marked as undone. */
@Entity('participation_status')
@Index('participation_status_participation_id', ['participationId', 'recordedAt'])
@Index('participation_status_one_planned', { synchronize: false })
@Index('participation_status_planned', { synchronize: false })
export class ParticipationStatusRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_status_pkey' })
  readonly id!: string;

  @Index('participation_status_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_status_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('text')
  readonly status!: ParticipationStatus;

  @Column('date', { name: 'valid_from' })
  readonly validFrom!: LocalDate;

  @Column('text')
  readonly step!: StepName | 'imported' | 'undo';

  @Column('text', { nullable: true })
  readonly reason!: EndReason | null;

  @Column('text', { name: 'reason_words', nullable: true })
  readonly reasonWords!: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;

  @Column('text', { name: 'recorded_by' })
  readonly recordedBy!: string;

  @Column('text', { name: 'recorded_by_name' })
  readonly recordedByName!: string;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  readonly appliedAt!: Date | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  readonly withdrawnAt!: Date | null;

  /** Version of the participation that the step was taken on; empty for the first step, and for what is older than this column. */
  @Column('integer', { name: 'version_before', nullable: true })
  readonly versionBefore!: number | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  readonly undoneAt!: Date | null;

  @Column('text', { name: 'undone_by_name', nullable: true })
  readonly undoneByName!: string | null;
}

/** A row in `participation_extent`: how much of full time, from a day on. */
@Entity('participation_extent')
@Unique('participation_extent_one_a_day', ['participationId', 'validFrom'])
export class ParticipationExtentRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_extent_pkey' })
  readonly id!: string;

  @Index('participation_extent_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_extent_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('date', { name: 'valid_from' })
  readonly validFrom!: LocalDate;

  @Column('double precision', { nullable: true })
  readonly percent!: number | null;

  @Column('double precision', { name: 'days_per_week', nullable: true })
  readonly daysPerWeek!: number | null;
}

/** A row in `participation_goal`: something the participant is to reach here, in plain words. */
@Entity('participation_goal')
@Index('participation_goal_participation_id', ['participationId', 'place'])
export class ParticipationGoalRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'participation_goal_pkey' })
  readonly id!: string;

  @Index('participation_goal_participant_id')
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @ForeignKey(() => ParticipationRow, { name: 'participation_goal_participation' })
  @Column('uuid', { name: 'participation_id' })
  readonly participationId!: string;

  @Column('integer')
  readonly place!: number;

  @Column('text')
  readonly words!: string;

  @Column('date', { name: 'closed_on', nullable: true })
  readonly closedOn!: LocalDate | null;

  @Column('text', { name: 'added_by_name' })
  readonly addedByName!: string;
}
