import type { DraftKey } from '@fotfeste/draft/web';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Where the reason for an answer is kept while it is written; the server empties the same place when the answer is given. */
export function judgementDraft(participantId: string, measure: MeasureCode, question: string): DraftKey {
  const subject = [participantId.replaceAll('-', ''), measure, question.replaceAll(/[^\w.-]/g, '-')].join('.').slice(0, 100);
  return { kind: 'judgement', subject, participantId };
}
