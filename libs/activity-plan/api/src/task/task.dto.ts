import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { taskCircles, taskTitleLength, type TaskCircle } from '@fotfeste/activity-plan/domain';

export class TaskPath {
  @IsId()
  readonly taskId!: string;
}

export class TaskRequest {
  @IsString()
  @MaxLength(taskTitleLength)
  readonly title!: string;

  @IsLocalDate()
  readonly dueOn!: LocalDate;

  /** The colleague who is to do it; absent it is whoever writes. A reminder of one's own is always one's own to do. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 40)
  readonly responsibleId?: string;
}

export class NewTaskRequest extends TaskRequest {
  /** `team` is seen by all who follow the person up, `own` only by whoever writes it. */
  @IsIn(taskCircles)
  readonly circle!: TaskCircle;
}
