import type { AnswerOf } from './answer';
import type { Attachment, Meeting, MeetingBody, MeetingList, MessageBody, Thread } from './message-views';

/** How a side sends and fetches messages: the addresses of Nav and the provider differ, the rest is the same. */
export interface MessageTransport {
  send(body: MessageBody, idempotencyKey: string): AnswerOf<Thread>;
  markRead(): AnswerOf<Thread>;
  attach(file: File): AnswerOf<Attachment>;
  remove(attachment: Attachment): AnswerOf<Attachment>;
  hrefOf(attachment: Attachment): string;
}

/** The same for meetings. */
export interface MeetingTransport {
  set(body: MeetingBody, idempotencyKey: string): AnswerOf<MeetingList>;
  cancel(meeting: Meeting): AnswerOf<MeetingList>;
}
