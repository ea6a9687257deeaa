import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { RehearsalView } from '../life/rehearsal.view';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationView } from '../view/participation.view';
import { ProposalAnswerService } from './proposal-answer.service';
import { ProposalService } from './proposal.service';
import { ProposalApprovalRequest, ProposalPath, ProposalRejectionRequest } from './proposal.dto';
import { ProposalListView } from './proposal.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId/proposals')
export class ProposalController {
  constructor(
    private readonly proposals: ProposalService,
    private readonly answers: ProposalAnswerService,
  ) {}

  /** What the provider has proposed: what waits first, then the newest. */
  @Get()
  @Access({ permission: 'participation:read', subject })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ProposalListView> {
    return this.proposals.list(actor, participationId);
  }

  /** Says yes and makes the change, as proposed or as edited. `If-Match` is the version of the participation. */
  @Post(':proposalId/approval')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  approve(
    @CurrentActor() actor: Actor,
    @Param() path: ProposalPath,
    @IfMatch() version: number,
    @Body() body: ProposalApprovalRequest,
  ): Promise<ParticipationView> {
    return this.answers.approve(actor, path, version, body);
  }

  /** What a yes would lead to. Changes nothing. */
  @Post(':proposalId/approval/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() path: ProposalPath,
    @IfMatch() version: number,
    @Body() body: ProposalApprovalRequest,
  ): Promise<RehearsalView> {
    return this.answers.rehearse(actor, path, version, body);
  }

  /** Says no, with the reason the provider reads. */
  @Post(':proposalId/rejection')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  reject(
    @CurrentActor() actor: Actor,
    @Param() path: ProposalPath,
    @Body() { words }: ProposalRejectionRequest,
  ): Promise<ProposalListView> {
    return this.answers.reject(actor, path, words);
  }
}
