import type { ReplyOf } from '@fotfeste/shared/web';

/** One time adviser and participant were in touch, as the server says it. */
export type ContactNote = ReplyOf<'GET /participants/{participantId}/contact-notes'>['items'][number];
