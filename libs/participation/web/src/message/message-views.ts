import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of messages and meetings; both sides get the same. */
export type Thread = ReplyOf<'GET /participations/{participationId}/messages'>;
export type Message = Thread['items'][number];
export type Attachment = Message['attachments'][number];
export type MeetingList = ReplyOf<'GET /participations/{participationId}/meetings'>;
export type Meeting = MeetingList['items'][number];

/** What is sent to it. */
export type MessageBody = BodyOf<'POST /participations/{participationId}/messages'>;
export type MeetingBody = BodyOf<'POST /participations/{participationId}/meetings'>;
