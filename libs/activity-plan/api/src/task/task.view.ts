import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { TaskCircle } from '@fotfeste/activity-plan/domain';

/** Something an adviser is to do about a person. */
export class FollowUpTaskView {
  readonly id!: string;
  readonly version!: number;
  readonly circle!: TaskCircle;
  readonly title!: string;
  readonly dueOn!: LocalDate;
  readonly responsibleId!: string;
  readonly responsibleName!: string;
  readonly doneOn?: LocalDate;
  readonly doneByName?: string;
  readonly createdByName!: string;
}

export class FollowUpTaskListView {
  /** Open ones first, the earliest on top; then the done ones, the latest on top. */
  readonly items!: readonly FollowUpTaskView[];
}

/** A task of the one who asks, with whom it is about. */
export class OwnTaskView extends FollowUpTaskView {
  readonly participantId!: ParticipantId;
  readonly participantName!: string;
}

export class OwnTaskListView {
  /** The earliest first. */
  readonly items!: readonly OwnTaskView[];
}
