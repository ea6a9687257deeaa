import { AssistanceReader, ComplaintReader } from '@fotfeste/assistance/api';
import { CaseLetterReader } from '@fotfeste/document/api';
import { DraftReader } from '@fotfeste/draft/api';
import type { BlockerSource } from '@fotfeste/participant/api';
import { CaseParticipationReader } from '@fotfeste/participation/api';
import { phaseOf } from '@fotfeste/participation/domain';

/**
 * A measure that somebody takes part in, or waits for a place or the first day of, and a proposal from a provider that nobody has
 * answered, keep the follow-up from ending.
 */
export const participationBlockers: BlockerSource = async (tx, participantId) => {
  // Also those the actor is not told of: only that they are there is answered
  const own = (await tx.asSystem(() => tx.use(CaseParticipationReader).of([participantId]))).get(participantId);
  const proposals = (own?.deadlines ?? []).filter(({ kind }) => kind === 'participation.proposal');
  return [
    ...(own?.participations ?? [])
      .filter(({ status }) => ['running', 'waiting'].includes(phaseOf(status)))
      .map(({ id }) => ({ code: 'ACTIVE_PARTICIPATION' as const, subjectId: id })),
    ...proposals.map(({ subjectId }) => ({ code: 'PROPOSAL_WAITING' as const, ...(subjectId && { subjectId }) })),
  ];
};

/** A letter that waits to be sent does so too: once the follow-up has ended, no list asks for it. */
export const letterBlockers: BlockerSource = async (tx, participantId) => {
  const letters = (await tx.asSystem(() => tx.use(CaseLetterReader).of([participantId]))).get(participantId) ?? [];
  return letters.map(({ subjectId }) => ({ code: 'LETTER_NOT_SENT' as const, ...(subjectId && { subjectId }) }));
};

/** A § 14 a decision that somebody writes or controls, and a complaint that has come to no end, do so too. */
export const assistanceBlockers: BlockerSource = async (tx, participantId) => {
  const underWork = await tx.use(AssistanceReader).underWork(participantId);
  const draft = await tx.use(DraftReader).followed('assistance-decision', participantId);
  const complaints = (await tx.use(ComplaintReader).open([participantId])).get(participantId) ?? [];
  return [
    ...(underWork ? [{ code: 'DECISION_IN_PROGRESS' as const, subjectId: underWork.decisionId }] : []),
    ...(draft && !underWork ? [{ code: 'DECISION_IN_PROGRESS' as const }] : []),
    ...complaints.map(({ id }) => ({ code: 'COMPLAINT_OPEN' as const, subjectId: id })),
  ];
};
