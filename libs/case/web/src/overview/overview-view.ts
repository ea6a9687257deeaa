import type { ReplyOf } from '@fotfeste/shared/web';

/** The overview as the server answers it. */
export type OverviewView = ReplyOf<'GET /participants/{participantId}/overview'>;
