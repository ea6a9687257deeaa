import type { NoticeKind, RingKind } from '@fotfeste/caseload/domain';

/** For the bell in the header. */
export class BellCountView {
  /** Unread notices of the kinds that ring, the day until it is seen, participations with something unread from the provider, and § 14 a texts with unread comments. */
  readonly count!: number;
}

/** Something that somebody else has done, told to whoever it concerns. */
export class NoticeView {
  readonly id!: string;
  readonly participantId!: string;
  readonly name!: string;
  readonly kind!: NoticeKind;
  readonly toldAt!: string;
  /** Whoever did it. */
  readonly byName!: string;
  readonly isRead!: boolean;
  /** Whose notice it is, when they are away and the reader stands in. */
  readonly forName?: string;
}

/** The notices of the last weeks, the newest first. */
export class NoticeListView {
  readonly items!: readonly NoticeView[];
}

export class NoticeSettingView {
  /** Kinds that the bell does not ring for. They stand in the list all the same. */
  readonly silent!: readonly RingKind[];
  /** Kinds of deadlines that the day leaves out. They stand in the queue all the same. */
  readonly silentDeadlines!: readonly string[];
}
