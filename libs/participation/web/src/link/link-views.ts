import type { BodyOf, ReplyOf } from '@fotfeste/shared/web';

/** Links of a participation, as Nav sees them. */
export type LinkList = ReplyOf<'GET /participations/{participationId}/links'>;
export type Link = LinkList['items'][number];
export type LinkContact = LinkList['contacts'][number];

/** What the door shows, and what is sent through it. */
export type LinkGreeting = ReplyOf<'POST /link'>;
export type OpenedLink = ReplyOf<'POST /link/session'>;
export type LinkQuestion = OpenedLink['questions'][number];
export type LinkReceipt = ReplyOf<'POST /link/answers'>;
export type LinkAnswersBody = BodyOf<'POST /link/answers'>;
