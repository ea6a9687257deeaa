import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { HinderedStep, PathStep } from '@fotfeste/activity-plan/domain';

/** A row in `plan_path`: one planned chain of measures. */
@Entity('plan_path')
@Index('plan_path_participant_id', ['participantId'])
@Index('plan_path_one_chosen', ['participantId'], { unique: true, where: 'chosen' })
export class PlanPathRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_path_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly name!: string;

  /** The one that is followed; the others stand beside it to compare with. */
  @Column('boolean', { default: false })
  readonly chosen!: boolean;

  @Column('jsonb')
  readonly steps!: readonly PathStep[];

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('text', { name: 'created_by' })
  readonly createdBy!: string;

  @Column('text', { name: 'created_by_name' })
  readonly createdByName!: string;
}

/** A row in `plan_path_check`: what was found when the chosen path was last held against law and facts. */
@Entity('plan_path_check')
@Index('plan_path_check_participant_id', ['participantId'])
export class PlanPathCheckRow {
  @ForeignKey(() => PlanPathRow, { name: 'plan_path_check_path', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'path_id', primaryKeyConstraintName: 'plan_path_check_pkey' })
  readonly pathId!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('date', { name: 'checked_on' })
  readonly checkedOn!: LocalDate;

  @Column('jsonb')
  readonly hindered!: readonly HinderedStep[];
}
