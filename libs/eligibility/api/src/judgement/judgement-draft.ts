import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** Where the reason for an answer is written before it is given. The browser names it in the same way. */
export function judgementDraft(
  participantId: ParticipantId,
  measure: MeasureCode,
  question: string,
): { readonly kind: 'judgement'; readonly subject: string } {
  const subject = [participantId.replaceAll('-', ''), measure, question.replaceAll(/[^\w.-]/g, '-')].join('.');
  return { kind: 'judgement', subject: subject.slice(0, 100) };
}
