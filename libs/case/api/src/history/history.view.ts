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
