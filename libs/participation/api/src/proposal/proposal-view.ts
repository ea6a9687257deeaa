import { daysBetween, given, type LocalDate } from '@fotfeste/shared/kernel';
import { osloDate, type Tx } from '@fotfeste/shared/api';
import type { ParticipationProposalRow } from '../rows/proposal.rows';
import { ProposalRepository } from './proposal.repository';
import { valuesIn } from './proposal-values';
import type { ProposalListView, ProposalView } from './proposal.view';

/** A proposal in a view; both sides see the same. */
export function proposalView(row: ParticipationProposalRow, today: LocalDate): ProposalView {
  const { id, kind, words, status, proposedAt, proposedByName, settledAt, settledByName, answerWords, applied } = row;
  return {
    ...{ id, kind, words, status, proposedByName, values: valuesIn(row.values), proposedAt: proposedAt.toISOString() },
    ...given({ settledAt: settledAt?.toISOString(), settledByName, answerWords, applied: applied && valuesIn(applied) }),
    ...(status === 'waiting' && { waitingDays: daysBetween(osloDate(proposedAt), today) }),
  };
}

/** Every proposal of a participation. */
export async function proposalsView(tx: Tx, participationId: string): Promise<ProposalListView> {
  return { items: (await tx.use(ProposalRepository).of(participationId)).map((row) => proposalView(row, tx.today)) };
}
