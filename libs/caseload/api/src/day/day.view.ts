import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeetingChannel } from '@fotfeste/activity-plan/domain';
import type { QueuePageView } from '../queue/queue.view';

/** A meeting of the day, as the clock in Oslo shows it. */
export class DayMeetingView {
  readonly participantId!: string;
  readonly name!: string;
  readonly startsAt!: string;
  readonly lengthMinutes!: number;
  readonly channel!: MeetingChannel;
}

/** A reminder of the actor's own that is due, or was. */
export class DayReminderView {
  readonly taskId!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly title!: string;
  readonly dueOn!: LocalDate;
}

/** What the day asks of the actor: meetings in their order, own reminders, and what is due today or over. */
export class DayView {
  readonly meetings!: readonly DayMeetingView[];
  /** Due today or before, the oldest first. Nobody else is told of them. */
  readonly reminders!: readonly DayReminderView[];
  /** Due today, without the kinds that the actor has left out. */
  readonly today!: QueuePageView;
  /** Over, the oldest first, without the same kinds. */
  readonly overdue!: QueuePageView;
}
