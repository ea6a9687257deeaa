import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '../access.decorator';
import { ReasonPath, TellReasonRequest } from './reason.dto';
import { ReasonService } from './reason.service';
import type { ReasonView } from './reason.view';

/** Why somebody looks at a person outside the own caseload. */
@Controller('participants/:participantId/look-up-reasons')
export class ReasonController {
  constructor(private readonly reasons: ReasonService) {}

  /** Holds for the person and for the rest of the day. */
  @Post()
  @Access({ permission: 'person:read', subject: 'participantId', reason: 'given-here' })
  tell(@CurrentActor() actor: Actor, @Param() { participantId }: ReasonPath, @Body() body: TellReasonRequest): Promise<ReasonView> {
    return this.reasons.tell(actor, participantId, body);
  }
}
