import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { JudgementPath, JudgeRequest } from './judgement.dto';
import { JudgementService } from './judgement.service';
import { JudgementView } from './judgement.view';

@Controller('participants/:participantId/judgements')
export class JudgementController {
  constructor(private readonly judgements: JudgementService) {}

  /** Answers a question the law leaves to a person, or says that an earlier answer still holds. */
  @Post()
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  judge(@CurrentActor() actor: Actor, @Param() { participantId }: JudgementPath, @Body() body: JudgeRequest): Promise<JudgementView> {
    return this.judgements.judge(actor, participantId, body);
  }
}
