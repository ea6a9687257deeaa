import { IsIn, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { subGoalKinds, subGoalLength, type SubGoalKind } from '@fotfeste/activity-plan/domain';

export class SubGoalPath {
  @IsId()
  readonly subGoalId!: string;
}

export class SubGoalRequest {
  @IsIn(subGoalKinds)
  readonly kind!: SubGoalKind;

  @IsString()
  @MaxLength(subGoalLength)
  readonly title!: string;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly dueOn?: LocalDate;
}

export class NewSubGoalRequest extends SubGoalRequest {
  /** The activity it stands under; absent for one under the goal. */
  @MayBeLeftOut()
  @IsId()
  readonly activityId?: string;
}
