import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { LetterPreviewView } from '@fotfeste/document/api';
import { DecisionPath, DecisionPersonPath, WrittenRequest } from '../decision/decision.dto';
import { LetterPreviewService } from './letter-preview.service';

@Controller()
export class LetterPreviewController {
  constructor(private readonly previews: LetterPreviewService) {}

  /** The letter as it would be if the text were decided today; nothing is stored. 422 names the fields that lack something. */
  @Post('participants/:participantId/assistance-decisions/letter-preview')
  @HttpCode(200)
  @Access({ permission: 'assistance:write', subject: 'participantId' })
  ofText(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: DecisionPersonPath,
    @Body() body: WrittenRequest,
  ): Promise<LetterPreviewView> {
    return this.previews.ofText(actor, participantId, body);
  }

  /** The letter as it would be if the text that waits for a second person were approved today. 404 for what is decided: it has its letter. */
  @Get('assistance-decisions/:decisionId/letter-preview')
  @Access({ permission: 'assistance:read', subject: { row: 'assistance_decision', param: 'decisionId' } })
  ofDecision(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath): Promise<LetterPreviewView> {
    return this.previews.ofDecision(actor, decisionId);
  }
}
