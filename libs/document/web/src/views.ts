import type { Tone } from '@fotfeste/shared/ui';
import type { ReplyOf } from '@fotfeste/shared/web';

export type LetterItem = ReplyOf<'GET /participants/{participantId}/documents'>['items'][number];
export type Letter = ReplyOf<'GET /documents/{documentId}'>;

/** What stands in a letter, also in one that is not made yet. */
export type LetterContent = Pick<Letter, 'language' | 'title' | 'sender' | 'recipient' | 'date' | 'blocks' | 'signature'>;

/** How each state of a letter looks. */
export const stateTones: Readonly<Record<LetterItem['status'], Tone>> = {
  collecting: 'info',
  'to-be-sent': 'warning',
  sent: 'success',
  dropped: 'neutral',
};
