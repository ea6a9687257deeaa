import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { CommentRequest, DecisionPath, DecisionPersonPath, SubmitDecisionRequest } from './decision.dto';
import { DecisionService } from './decision.service';
import { DecisionSubmission } from './decision.submission';
import { EarlierDecisions } from './earlier-decisions.service';
import { DecisionInForceView, DecisionListView, DecisionView } from './decision.view';

const subject = { row: 'assistance_decision', param: 'decisionId' } as const;

@Controller()
export class DecisionController {
  constructor(
    private readonly decisions: DecisionService,
    private readonly submission: DecisionSubmission,
    private readonly earlier: EarlierDecisions,
  ) {}

  /** Every § 14 a decision and text of a person, the newest first. */
  @Get('participants/:participantId/assistance-decisions')
  @Access({ permission: 'assistance:read', subject: 'participantId' })
  list(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: DecisionPersonPath,
    @Query() { asOf }: ThenQuery,
  ): Promise<DecisionListView> {
    return asOf ? this.earlier.list(actor, { participantId, asOf }) : this.decisions.list(actor, participantId);
  }

  @Get('participants/:participantId/assistance-decisions/current')
  @Access({ permission: 'assistance:read', subject: 'participantId' })
  current(@CurrentActor() actor: Actor, @Param() { participantId }: DecisionPersonPath): Promise<DecisionInForceView> {
    return this.decisions.current(actor, participantId);
  }

  /** Sends the text to a second person or decides at once; the draft is used up. 422 names the fields that lack something. */
  @Post('participants/:participantId/assistance-decisions')
  @Access({ permission: 'assistance:write', subject: 'participantId' })
  submit(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: DecisionPersonPath,
    @Body() body: SubmitDecisionRequest,
  ): Promise<DecisionView> {
    return this.submission.submit(actor, participantId, body);
  }

  /** Approves the version the second controller saw. */
  @Post('assistance-decisions/:decisionId/approve')
  @HttpCode(200)
  @Access({ permission: 'assistance:approve', subject })
  approve(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath, @IfMatch() version: number): Promise<DecisionView> {
    return this.decisions.approve(actor, decisionId, version);
  }

  /** Gives the text back to its writer with words. */
  @Post('assistance-decisions/:decisionId/return')
  @HttpCode(200)
  @Access({ permission: 'assistance:approve', subject })
  return(
    @CurrentActor() actor: Actor,
    @Param() { decisionId }: DecisionPath,
    @IfMatch() version: number,
    @Body() { words }: CommentRequest,
  ): Promise<DecisionView> {
    return this.decisions.return(actor, decisionId, version, words);
  }

  /** Says something about a text that is under work, without moving it. */
  @Post('assistance-decisions/:decisionId/notes')
  @HttpCode(200)
  @Access({ permission: 'assistance:write', subject })
  note(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath, @Body() { words }: CommentRequest): Promise<DecisionView> {
    return this.decisions.note(actor, decisionId, words);
  }

  /** Marks what has been said about the text as read. */
  @Post('assistance-decisions/:decisionId/read')
  @HttpCode(200)
  @Access({ permission: 'assistance:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath): Promise<DecisionView> {
    return this.decisions.read(actor, decisionId);
  }

  /** Takes the text out of second control again, to write on it. */
  @Post('assistance-decisions/:decisionId/take-back')
  @HttpCode(200)
  @Access({ permission: 'assistance:write', subject })
  takeBack(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath, @IfMatch() version: number): Promise<DecisionView> {
    return this.decisions.takeBack(actor, decisionId, version);
  }

  /** Gives up a returned text, with the reason. */
  @Post('assistance-decisions/:decisionId/withdraw')
  @HttpCode(200)
  @Access({ permission: 'assistance:write', subject })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param() { decisionId }: DecisionPath,
    @IfMatch() version: number,
    @Body() { words }: CommentRequest,
  ): Promise<DecisionView> {
    return this.decisions.withdraw(actor, decisionId, version, words);
  }
}
