import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { DecisionPath } from '../decision/decision.dto';
import { ControlService } from './control.service';
import { ControlQueueView } from './control.view';

const subject = { row: 'assistance_decision', param: 'decisionId' } as const;

/** The queue of those with the right of second control. */
@Controller()
export class ControlController {
  constructor(private readonly control: ControlService) {}

  @Get('assistance/second-control')
  @Access({ permission: 'assistance:read', subject: { shown: everyone } })
  queue(@CurrentActor() actor: Actor): Promise<ControlQueueView> {
    return this.control.queue(actor);
  }

  /** Says that one reads the text. It hinders nobody else from approving it. */
  @Post('assistance-decisions/:decisionId/take')
  @HttpCode(200)
  @Access({ permission: 'assistance:approve', subject })
  take(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath): Promise<ControlQueueView> {
    return this.control.take(actor, decisionId);
  }

  /** Leaves it to others again. Said twice it changes nothing. */
  @Post('assistance-decisions/:decisionId/leave')
  @HttpCode(200)
  @Access({ permission: 'assistance:approve', subject })
  leave(@CurrentActor() actor: Actor, @Param() { decisionId }: DecisionPath): Promise<ControlQueueView> {
    return this.control.leave(actor, decisionId);
  }
}
