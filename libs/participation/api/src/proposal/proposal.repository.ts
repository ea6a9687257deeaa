import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { ProposalKind, ProposalStatus, ProposalValues } from '@fotfeste/participation/domain';
import { ParticipationProposalRow } from '../rows/proposal.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** A proposal on its way to Nav. */
export interface NewProposal {
  readonly kind: ProposalKind;
  readonly values: ProposalValues;
  readonly words: string;
}

/** Proposals the actor sees. */
export class ProposalRepository {
  constructor(private readonly tx: Tx) {}

  /** Those that wait first, then the newest. */
  async of(participationId: string): Promise<readonly ParticipationProposalRow[]> {
    const rows = await this.tx.manager.find(ParticipationProposalRow, {
      where: { participationId },
      order: { proposedAt: 'DESC', id: 'DESC' },
    });
    const isWaiting = ({ status }: ParticipationProposalRow): boolean => status === 'waiting';
    return [...rows.filter(isWaiting), ...rows.filter((row) => !isWaiting(row))];
  }

  /** A proposal of this very participation. */
  async require(participationId: string, id: string): Promise<ParticipationProposalRow> {
    const row = await this.tx.manager.findOneBy(ParticipationProposalRow, { id, participationId });
    if (!row) throw new Problem(notFound);
    return row;
  }

  waiting(participationId: string, kind: ProposalKind): Promise<readonly ParticipationProposalRow[]> {
    return this.tx.manager.findBy(ParticipationProposalRow, { participationId, kind, status: 'waiting' });
  }

  async add({ id, participantId, organisation }: ParticipationRow, proposal: NewProposal): Promise<ParticipationProposalRow> {
    const { actor, now } = this.tx;
    const made = { proposedAt: now, proposedBy: actor.id, proposedByName: actor.name };
    const { identifiers } = await this.tx.manager.insert(ParticipationProposalRow, {
      ...{ participantId, participationId: id, organisation: organisation ?? '', status: 'waiting' as const },
      ...proposal,
      ...made,
    });
    return this.require(id, (identifiers[0] as { readonly id: string }).id);
  }

  async settle({ id, participationId }: ParticipationProposalRow, settlement: Settlement): Promise<ParticipationProposalRow> {
    const { actor, now } = this.tx;
    await this.tx.manager.update(ParticipationProposalRow, { id }, { settledAt: now, settledByName: actor.name, ...settlement });
    return this.require(participationId, id);
  }
}

interface Settlement {
  readonly status: Exclude<ProposalStatus, 'waiting'>;
  readonly answerWords?: string;
  readonly applied?: ProposalValues;
}
