import type { LocalDate } from '@fotfeste/shared/kernel';
import type { SubGoalKind } from '@fotfeste/activity-plan/domain';

/** Something to reach or do on the way. */
export class SubGoalView {
  readonly id!: string;
  readonly version!: number;
  /** The activity it stands under; absent for one under the goal. */
  readonly activityId?: string;
  readonly kind!: SubGoalKind;
  readonly title!: string;
  readonly dueOn?: LocalDate;
  readonly doneOn?: LocalDate;
  readonly doneByName?: string;
  readonly createdByName!: string;
}
