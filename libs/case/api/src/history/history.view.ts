import type { TextView } from '@fotfeste/eligibility/api';

/** A field before and after a change, as stored: a code, a date, a number or words. An empty side is absent. */
export class FieldChangeView {
  readonly field!: string;
  readonly before?: string;
  readonly after?: string;
}

/** A value of the event: a code, a date, an office's name. */
export class EventValueView {
  readonly name!: string;
  readonly value!: string;
}

/** One thing that happened. The browser puts it into words by `name`. */
export class HistoryEntryView {
  readonly id!: string;
  /** Instant in ISO 8601. */
  readonly at!: string;
  readonly actorName!: string;
  /** `room.what-happened`. */
  readonly name!: string;
  readonly subjectId?: string;
  /** What it is about, in the words people gave it: the title of an activity, the name of a path. */
  readonly subject?: string;
  /** The same when the product and not a person gave it its name: the question of the law that was answered. */
  readonly subjectText?: TextView;
  /** What tells which one it was, as it stood then, beside what was changed. */
  readonly told!: readonly EventValueView[];
  readonly values!: readonly EventValueView[];
  readonly changes!: readonly FieldChangeView[];
}

/** How much has happened in one room, such as `plan`. */
export class HistoryRoomView {
  readonly room!: string;
  readonly count!: number;
}

export class HistoryView {
  /** The newest first. */
  readonly items!: readonly HistoryEntryView[];
  /** Given back as `after` for the page that follows; absent on the last one. */
  readonly next?: string;
  /** On the first page: the rooms in which something happened, whatever room is asked for. */
  readonly rooms?: readonly HistoryRoomView[];
}
