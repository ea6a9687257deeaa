import type { ReplyOf } from '@fotfeste/shared/web';

/** A task about a person, and one of one's own with whom it is about, as the server says them. */
export type Task = ReplyOf<'GET /participants/{participantId}/tasks'>['items'][number];
export type OwnTask = ReplyOf<'GET /follow-up-tasks/mine'>['items'][number];
