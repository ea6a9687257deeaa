import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeetingAttendee, MeetingChannel, MinutesReader, MinutesState } from '@fotfeste/activity-plan/domain';

/** One meeting; the words of its minutes are read on their own. */
export class PlanMeetingView {
  readonly id!: string;
  readonly version!: number;
  readonly heldOn!: LocalDate;
  /** Oslo time, `09:30`. */
  readonly startsAt!: string;
  readonly lengthMinutes!: number;
  readonly channel!: MeetingChannel;
  readonly place?: string;
  readonly agenda?: string;
  readonly attendees!: readonly MeetingAttendee[];
  readonly minutesFor!: MinutesReader;
  readonly minutes!: MinutesState;
  /** The asker has begun to write minutes, and has not saved them. */
  readonly isBegun?: boolean;
  readonly cancelledOn?: LocalDate;
  readonly cancelReason?: string;
  readonly createdByName!: string;
}

export class PlanMeetingListView {
  /** The latest day first. */
  readonly items!: readonly PlanMeetingView[];
}

/** Minutes as they were saved once, and when they were shared if they were. */
export class MinutesEditionView {
  readonly edition!: number;
  readonly words!: string;
  readonly writtenAt!: string;
  readonly writtenByName!: string;
  readonly sharedAt?: string;
  readonly sharedByName?: string;
}

/** What the participant was given of a meeting. */
export class SharedMinutesView {
  readonly meetingId!: string;
  readonly heldOn!: LocalDate;
  readonly words!: string;
}

export class SharedMinutesListView {
  /** The latest meeting first; of each the newest edition that was shared. */
  readonly items!: readonly SharedMinutesView[];
}

export class MinutesView {
  readonly meeting!: PlanMeetingView;
  /** The newest first. */
  readonly editions!: readonly MinutesEditionView[];
}
