import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { ChangeableRow } from '@fotfeste/shared/api';
import type { TaskCircle } from '@fotfeste/activity-plan/domain';

/** A row in `follow_up_task`: what an adviser is to do about a person; in the circle `own` a reminder that only its writer sees. */
@Entity('follow_up_task')
@Index('follow_up_task_participant_id', ['participantId'])
@Index('follow_up_task_open', ['responsible', 'dueOn'], { where: 'done_on is null' })
export class FollowUpTaskRow extends ChangeableRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()', primaryKeyConstraintName: 'follow_up_task_pkey' })
  readonly id!: string;

  @Column('uuid', { name: 'participant_id' })
  readonly participantId!: string;

  @Column('text')
  readonly circle!: TaskCircle;

  @Column('text')
  readonly title!: string;

  @Column('date', { name: 'due_on' })
  readonly dueOn!: LocalDate;

  @Column('text')
  readonly responsible!: string;

  @Column('text', { name: 'responsible_name' })
  readonly responsibleName!: string;

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
