import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { RehearsalView } from '../life/rehearsal.view';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationView } from '../view/participation.view';
import { PriceAnswerRequest, SinglePlaceRequest } from './single-place.dto';
import { SinglePlaceService } from './single-place.service';
import { WaitingPricesView } from './single-place.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class SinglePlaceController {
  constructor(private readonly places: SinglePlaceService) {}

  /** Price and categories of a single place in training. Another price than before waits for approval anew. */
  @Put('participations/:participationId/single-place')
  @Access({ permission: 'participation:write', subject })
  write(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: SinglePlaceRequest,
  ): Promise<ParticipationView> {
    return this.places.write(actor, participationId, version, body);
  }

  /** What another price or other categories would lead to. Changes nothing. */
  @Post('participations/:participationId/single-place/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: SinglePlaceRequest,
  ): Promise<RehearsalView> {
    return this.places.rehearse(actor, participationId, version, body);
  }

  /** Approves or refuses the price, by somebody else than whoever wrote it. */
  @Post('participations/:participationId/price-answer')
  @HttpCode(200)
  @Access({ permission: 'participation:approve-price', subject })
  answer(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: PriceAnswerRequest,
  ): Promise<ParticipationView> {
    return this.places.answer(actor, participationId, version, body);
  }

  /** Prices of single places that wait for the reader's answer. */
  @Get('place-prices')
  @Access({ permission: 'participation:approve-price', subject: { shown: everyone } })
  waiting(@CurrentActor() actor: Actor): Promise<WaitingPricesView> {
    return this.places.waiting(actor);
  }
}
