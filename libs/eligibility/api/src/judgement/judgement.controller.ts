import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { JudgementPath, JudgementRowPath, JudgeRequest, WithdrawJudgementRequest } from './judgement.dto';
import { JudgementService } from './judgement.service';
import { JudgementListView, JudgementView } from './judgement.view';

@Controller()
export class JudgementController {
  constructor(private readonly judgements: JudgementService) {}

  /** Every answer to what the law leaves to a person, with what it is worth today. */
  @Get('participants/:participantId/judgements')
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: JudgementPath): Promise<JudgementListView> {
    return this.judgements.list(actor, participantId);
  }

  /** Answers a question the law leaves to a person, or says that an earlier answer still holds. */
  @Post('participants/:participantId/judgements')
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  judge(@CurrentActor() actor: Actor, @Param() { participantId }: JudgementPath, @Body() body: JudgeRequest): Promise<JudgementView> {
    return this.judgements.judge(actor, participantId, body);
  }

  /** Takes an answer back. 409 when it has been taken back already. */
  @Post('judgements/:judgementId/withdraw')
  @HttpCode(200)
  @Access({ permission: 'eligibility:write', subject: { row: 'judgement', param: 'judgementId' } })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param() { judgementId }: JudgementRowPath,
    @Body() { reason }: WithdrawJudgementRequest,
  ): Promise<JudgementListView> {
    return this.judgements.withdraw(actor, judgementId, reason);
  }
}
