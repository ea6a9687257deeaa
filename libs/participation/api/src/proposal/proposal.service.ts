import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import {
  proposalFaults,
  proposalsOf,
  type DateFault,
  type ProposalFault,
  type ProposalKind,
  type ProposalValues,
} from '@fotfeste/participation/domain';
import { extentOn } from '../change/claims';
import { startFaults } from '../change/recorded-work';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader } from '../place/place.reader';
import { faultTexts } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import type { ParticipationProposalRow } from '../rows/proposal.rows';
import { proposedAbout, recordProposal } from './proposal-record';
import { notProposable, proposalFaultTexts, proposalSettled } from './proposal.problems';
import { ProposalRepository } from './proposal.repository';
import type { ProposalRequest } from './proposal.dto';
import { valuesIn } from './proposal-values';
import { proposalsView } from './proposal-view';
import type { ProposalListView } from './proposal.view';

/** The provider's side of proposals: making one, and taking it back while it waits. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: DraftService,
  ) {}

  list(actor: Actor, participationId: string): Promise<ProposalListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      await tx.use(ParticipationRepository).require(participationId);
      return proposalsView(tx, participationId);
    });
  }

  /** Asks Nav for a change. One of the same kind that still waits is replaced; the draft is used up. */
  propose(actor: Actor, participationId: string, { kind, values, words }: ProposalRequest): Promise<ProposalListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (!proposalsOf(proposedAbout(row), tx.today).includes(kind))
        throw new Problem(notProposable, { extension: { kind, status: row.status } });
      await refuseProposalFaults(tx, row, { kind, values, words });
      const proposals = tx.use(ProposalRepository);
      for (const former of await proposals.waiting(row.id, kind)) {
        await recordProposal(tx, row, await proposals.settle(former, { status: 'replaced' }));
      }
      const made = await proposals.add(row, { kind, values: valuesIn(values), words: words.trim() });
      await recordProposal(tx, row, made);
      await this.drafts.consume(tx, { kind: 'proposal', subject: participationId });
      return proposalsView(tx, row.id);
    });
  }

  recall(actor: Actor, participationId: string, proposalId: string): Promise<ProposalListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const proposal = await waitingProposal(tx, row.id, proposalId);
      await recordProposal(tx, row, await tx.use(ProposalRepository).settle(proposal, { status: 'recalled' }));
      return proposalsView(tx, row.id);
    });
  }
}

/** The proposal, when nobody has settled it yet. The participation is held, so nobody does meanwhile. */
export async function waitingProposal(tx: Tx, participationId: string, proposalId: string): Promise<ParticipationProposalRow> {
  const proposal = await tx.use(ProposalRepository).require(participationId, proposalId);
  if (proposal.status === 'waiting') return proposal;
  const { status, settledByName } = proposal;
  throw new Problem(proposalSettled(status), { values: { name: settledByName ?? '' }, extension: { status } });
}

interface Proposed {
  readonly kind: ProposalKind;
  readonly values: ProposalValues;
  /** Why; absent where nobody needs to say so. */
  readonly words?: string | undefined;
}

/** Refuses with a text at each field that is wrong. */
export async function refuseProposalFaults(tx: Tx, row: ParticipationRow, { kind, values, words }: Proposed): Promise<void> {
  const offering = row.offeringId ? (await tx.use(PlaceReader).one(row.offeringId))?.offering : undefined;
  const wrong: readonly ProposalFault[] = [
    ...proposalFaults(kind, values, proposedAbout(row), offering),
    ...(await standingFaults(tx, row, kind, values)),
    ...(words !== undefined && !words.trim() ? [{ fault: 'words-missing', field: 'words' } as const] : []),
  ];
  if (wrong.length === 0) return;
  const errors = wrong.map(({ fault, field }) => ({
    field: field === 'words' ? 'words' : `values.${field}`,
    message: isOwnFault(fault) ? proposalFaultTexts[fault] : faultTexts[fault],
  }));
  throw new Problem(incomplete, { errors });
}

/** What is wrong beside what already stands: an extent that holds already, and a first day after what is recorded. */
async function standingFaults(
  tx: Tx,
  row: ParticipationRow,
  kind: ProposalKind,
  values: ProposalValues,
): Promise<readonly ProposalFault[]> {
  if (kind === 'start-date') {
    return (await startFaults(tx, row, values.startsOn)).map((fault) => ({ fault, field: 'startsOn' }));
  }
  if (kind !== 'extent' || !values.validFrom) return [];
  const { percent, daysPerWeek } = await extentOn(tx, row, values.validFrom);
  const isSame = values.percent === percent && values.daysPerWeek === daysPerWeek;
  return isSame ? [{ fault: 'nothing-changed', field: 'percent' }] : [];
}

function isOwnFault(fault: ProposalFault['fault']): fault is Exclude<ProposalFault['fault'], DateFault> {
  return fault in proposalFaultTexts;
}
