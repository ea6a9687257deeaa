import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { actOf, type ProposalValues } from '@fotfeste/participation/domain';
import type { ChangeRequest } from '../change/change.dto';
import { ChangeService } from '../change/change.service';
import { consequencesOf } from '../life/consequences';
import { foreseenOf } from '../life/foreseen';
import { LifeService } from '../life/life.service';
import { notesOf } from '../life/notes';
import type { RehearsalView } from '../life/rehearsal.view';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import type { ParticipationRow } from '../rows/participation.row';
import type { ParticipationProposalRow } from '../rows/proposal.rows';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { proposedAbout, recordProposal } from './proposal-record';
import { refuseProposalFaults, waitingProposal } from './proposal.service';
import { ProposalRepository } from './proposal.repository';
import type { ProposalApprovalRequest } from './proposal.dto';
import { valuesIn } from './proposal-values';
import { proposalsView } from './proposal-view';
import type { ProposalListView } from './proposal.view';

/** Which proposal is answered, and the version of the participation that was seen. */
export interface Answered {
  readonly participationId: string;
  readonly proposalId: string;
}

/** Nav's answer to a proposal. A yes makes the change as if the adviser had made it, by the same rules and in the same transaction. */
@Injectable()
export class ProposalAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly changes: ChangeService,
    private readonly life: LifeService,
  ) {}

  approve(actor: Actor, about: Answered, version: number, request: ProposalApprovalRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await this.approveWithin(tx, about, version, request)));
  }

  async rehearse(actor: Actor, about: Answered, version: number, request: ProposalApprovalRequest): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) => {
      const row = await this.approveWithin(tx, about, version, request);
      return { notes: await notesOf(tx, row), foreseen: await foreseenOf(tx, row) };
    });
    return consequencesOf(events, reply.notes, reply.foreseen);
  }

  reject(actor: Actor, { participationId, proposalId }: Answered, words: string): Promise<ProposalListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const proposal = await waitingProposal(tx, row.id, proposalId);
      const rejected = await tx.use(ProposalRepository).settle(proposal, { status: 'rejected', answerWords: words.trim() });
      await recordProposal(tx, row, rejected);
      return proposalsView(tx, row.id);
    });
  }

  private async approveWithin(
    tx: Tx,
    { participationId, proposalId }: Answered,
    version: number,
    request: ProposalApprovalRequest,
  ): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    const proposal = await waitingProposal(tx, row.id, proposalId);
    refuseStale(row, version);
    const values: ProposalValues = valuesIn(request.values);
    await refuseProposalFaults(tx, row, { kind: proposal.kind, values });
    const changed = await this.carryOut(tx, row, proposal, request);
    const isEdited = !isDeepStrictEqual(values, valuesIn(proposal.values));
    const approved = await tx.use(ProposalRepository).settle(proposal, { status: 'approved', ...(isEdited && { applied: values }) });
    await recordProposal(tx, changed, approved);
    return changed;
  }

  private carryOut(
    tx: Tx,
    row: ParticipationRow,
    proposal: ParticipationProposalRow,
    { values, words, overrides }: ProposalApprovalRequest,
  ): Promise<ParticipationRow> {
    const act = actOf(proposal.kind, values, proposedAbout(row));
    const { startsOn, endsOn, validFrom, percent, daysPerWeek, lastDay, reason, reasonWords } = values;
    if (act.kind === 'step') {
      const { step } = act;
      return this.life.take(tx, row, step, given({ lastDay, reason, reasonWords, overrides }));
    }
    const why = act.change === 'end-reason' ? reasonWords : (words ?? proposal.words);
    const change: ChangeRequest = {
      kind: act.change,
      ...given({ startsOn, endsOn, validFrom, percent, daysPerWeek, reason, overrides, reasonWords: why }),
    };
    return this.changes.changeWithin(tx, row.id, row.version, change);
  }
}
