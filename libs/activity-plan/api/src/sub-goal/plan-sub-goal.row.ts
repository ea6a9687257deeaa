import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { SubGoalKind } from '@fotfeste/activity-plan/domain';
import { PlanActivityRow } from '../plan-activity.row';

/** A row in `plan_sub_goal`: something to reach or do on the way, under the goal or under an activity. */
@Entity('plan_sub_goal')
@Index('plan_sub_goal_participant_id', ['participantId'])
export class PlanSubGoalRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_sub_goal_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  /** The activity it stands under; absent for one under the goal. */
  @Index('plan_sub_goal_activity_id')
  @ForeignKey(() => PlanActivityRow, { name: 'plan_sub_goal_activity', onDelete: 'SET NULL' })
  @Column('uuid', { name: 'activity_id', nullable: true })
  readonly activityId!: string | null;

  @Column('text')
  readonly kind!: SubGoalKind;

  @Column('text')
  readonly title!: string;

  @Column('date', { name: 'due_on', nullable: true })
  readonly dueOn!: LocalDate | null;

  @Column('date', { name: 'done_on', nullable: true })
  readonly doneOn!: LocalDate | null;

  @Column('text', { name: 'done_by_name', nullable: true })
  readonly doneByName!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('text', { name: 'created_by' })
  readonly createdBy!: string;

  @Column('text', { name: 'created_by_name' })
  readonly createdByName!: string;
}
