import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ProposalService } from './proposal.service';
import { ProposalPath, ProposalRequest } from './proposal.dto';
import { ProposalListView } from './proposal.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('provider/participations/:participationId/proposals')
export class ProviderProposalController {
  constructor(private readonly proposals: ProposalService) {}

  @Get()
  @Access({ permission: 'participation:provide', subject })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ProposalListView> {
    return this.proposals.list(actor, participationId);
  }

  /** Proposes a change to Nav. One of the same kind that still waits is replaced; the draft is used up. */
  @Post()
  @Access({ permission: 'participation:provide', subject })
  propose(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: ProposalRequest,
  ): Promise<ProposalListView> {
    return this.proposals.propose(actor, participationId, body);
  }

  /** Takes a proposal back while it waits. */
  @Post(':proposalId/recall')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  recall(@CurrentActor() actor: Actor, @Param() { participationId, proposalId }: ProposalPath): Promise<ProposalListView> {
    return this.proposals.recall(actor, participationId, proposalId);
  }
}
