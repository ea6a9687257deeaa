import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { CasePath } from '../case.path.dto';
import { ErasureDecisionRequest, ErasurePath, ErasureRequest } from './erasure.dto';
import { ErasureService } from './erasure.service';
import { ErasuresView, ErasureView, WaitingErasuresView } from './erasure.view';

@Controller()
export class ErasureController {
  constructor(private readonly erasures: ErasureService) {}

  /** What may be asked deleted about the person, and what has been. */
  @Get('participants/:participantId/erasures')
  @Access({ permission: 'erasure:ask', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath): Promise<ErasuresView> {
    return this.erasures.list(actor, participantId);
  }

  /** Asks a lead to have something deleted for good. */
  @Post('participants/:participantId/erasures')
  @HttpCode(200)
  @Access({ permission: 'erasure:ask', subject: 'participantId' })
  ask(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath, @Body() body: ErasureRequest): Promise<ErasuresView> {
    return this.erasures.ask(actor, participantId, body);
  }

  /** What waits for a lead. */
  @Get('erasures')
  @Access({ permission: 'erasure:decide', subject: { shown: everyone } })
  waiting(@CurrentActor() actor: Actor): Promise<WaitingErasuresView> {
    return this.erasures.waiting(actor);
  }

  /** Takes back a request that one has made oneself. */
  @Post('erasures/:erasureId/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'erasure:ask', subject: { row: 'erasure', param: 'erasureId' } })
  withdraw(@CurrentActor() actor: Actor, @Param() { erasureId }: ErasurePath): Promise<ErasuresView> {
    return this.erasures.withdraw(actor, erasureId);
  }

  /** Deletes it for good, or refuses. */
  @Post('erasures/:erasureId/decision')
  @HttpCode(200)
  @Access({ permission: 'erasure:decide', subject: { row: 'erasure', param: 'erasureId' } })
  decide(@CurrentActor() actor: Actor, @Param() { erasureId }: ErasurePath, @Body() body: ErasureDecisionRequest): Promise<ErasureView> {
    return this.erasures.decide(actor, erasureId, body);
  }
}
