import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** What the server says of meetings, and what is sent to it. */
export type Meeting = ReplyOf<'GET /participants/{participantId}/meetings'>['items'][number];
export type MeetingBody = BodyOf<'POST /participants/{participantId}/meetings'>;
export type Minutes = ReplyOf<'GET /plan-meetings/{meetingId}/minutes'>;
export type MinutesEdition = Minutes['editions'][number];
