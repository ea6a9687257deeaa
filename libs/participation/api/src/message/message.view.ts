import type { MeetingForm, MessageAsk, MessageSide } from '@fotfeste/participation/domain';

/** A file with a message. */
export class AttachmentView {
  readonly id!: string;
  readonly name!: string;
  /** Media type found in the content. */
  readonly mediaType!: string;
  /** In bytes. */
  readonly size!: number;
}

/** What one side wrote to the other. */
export class MessageView {
  readonly id!: string;
  readonly side!: MessageSide;
  readonly words!: string;
  /** What Nav asks of the provider with it. */
  readonly asks?: MessageAsk;
  /** Nobody has written since, so it still waits; absent otherwise. */
  readonly isAwaited?: boolean;
  readonly sentAt!: string;
  readonly sentByName!: string;
  /** Written by the reader. */
  readonly isOwn!: boolean;
  /** From the other side, and this reader has not seen it. */
  readonly isUnread!: boolean;
  /** When the other side took it in, and who did. */
  readonly readAt?: string;
  readonly readByName?: string;
  readonly attachments!: readonly AttachmentView[];
}

/** The messages about a participation, the oldest first. */
export class MessageThreadView {
  readonly items!: readonly MessageView[];
  readonly unread!: number;
  /** Whether messages can be sent today: while the provider sees the participant. */
  readonly maySend!: boolean;
  /** The consent the measure rests on is gone, so the reader can write nothing more; absent otherwise. */
  readonly isWithoutConsent?: boolean;
  /** Last day the provider sees the participant, when it is known. */
  readonly closesOn?: string;
}

/** When participant, provider and Nav meet. */
export class MeetingView {
  readonly id!: string;
  readonly heldOn!: string;
  /** Time of day in Oslo, `09:30`. */
  readonly heldAt!: string;
  readonly form!: MeetingForm;
  readonly place?: string;
  readonly about?: string;
  readonly setByName!: string;
}

/** The meetings that are to come, the next first. */
export class MeetingListView {
  readonly items!: readonly MeetingView[];
}
