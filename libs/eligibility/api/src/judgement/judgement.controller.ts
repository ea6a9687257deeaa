import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { JudgementPath, JudgementRowPath, JudgeRequest, WithdrawJudgementRequest } from './judgement.dto';
import { EarlierJudgements } from './earlier-judgements.service';
import { JudgementService } from './judgement.service';
import { JudgementListView, JudgementView } from './judgement.view';

@Controller()
export class JudgementController {
  constructor(
    private readonly judgements: JudgementService,
    private readonly earlier: EarlierJudgements,
  ) {}

  /** Every answer to what the law leaves to a person, with what it is worth today, or was worth when an earlier day ended. */
  @Get('participants/:participantId/judgements')
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: JudgementPath, @Query() { asOf }: ThenQuery): Promise<JudgementListView> {
    return asOf ? this.earlier.list(actor, { participantId, asOf }) : this.judgements.list(actor, participantId);
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
