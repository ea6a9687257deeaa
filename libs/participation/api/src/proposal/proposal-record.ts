import type { Tx } from '@fotfeste/shared/api';
import type { ProposalStatus, ProposedAbout } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';
import type { ParticipationProposalRow } from '../rows/proposal.rows';

const events: Readonly<Record<ProposalStatus, `participation.${string}`>> = {
  waiting: 'participation.proposed',
  approved: 'participation.proposal-approved',
  rejected: 'participation.proposal-rejected',
  recalled: 'participation.proposal-recalled',
  replaced: 'participation.proposal-replaced',
};

/** Tells what has become of a proposal. */
export async function recordProposal(
  tx: Tx,
  { id: subjectId, participantId, measure }: ParticipationRow,
  { id: proposalId, kind, status, organisation }: ParticipationProposalRow,
): Promise<void> {
  await tx.record({ name: events[status], participantId, subjectId, organisation, payload: { measure, kind, proposalId } });
}

/** A participation as the rules for proposals see it. */
export function proposedAbout({ status, ending, startsOn, endsOn }: ParticipationRow): ProposedAbout {
  return { status, ending, startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
}
