import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';

/** A row in `plan_goal`: where the person wants to go, in the person's own words. Earlier goals stand in the history twin. */
@Entity('plan_goal')
@Index('plan_goal_participant_id', ['participantId'])
export class PlanGoalRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'plan_goal_pkey' })
  readonly id!: string;

  @Index('plan_goal_one_per_person', { unique: true })
  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly words!: string;

  /** Day the person said it. */
  @Column('date', { name: 'said_on' })
  readonly saidOn!: LocalDate;

  @Column('text', { name: 'written_by' })
  readonly writtenBy!: string;

  @Column('text', { name: 'written_by_name' })
  readonly writtenByName!: string;
}
