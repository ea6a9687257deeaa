import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { BulkRunView } from '../bulk/bulk.view';
import { CarryOutRequest, OfficePath, RedistributionRequest, WeightsRequest } from './redistribution.dto';
import { RedistributionService } from './redistribution.service';
import { RedistributionView, WeightsView } from './redistribution.view';

@Controller('caseload')
export class RedistributionController {
  constructor(private readonly redistributions: RedistributionService) {}

  /** What each kind of case weighs at one of the lead's offices. */
  @Get('weights/:office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  weights(@CurrentActor() actor: Actor, @Param() { office }: OfficePath): Promise<WeightsView> {
    return this.redistributions.weights(actor, office);
  }

  @Put('weights/:office')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  setWeights(
    @CurrentActor() actor: Actor,
    @Param() { office }: OfficePath,
    @IfMatch() version: number,
    @Body() body: WeightsRequest,
  ): Promise<WeightsView> {
    return this.redistributions.setWeights(actor, office, body, version);
  }

  /** Who would get whom, and what each would have. Nothing is changed. */
  @Post('redistributions/simulation')
  @HttpCode(200)
  @Access({ permission: 'caseload:team', subject: { shown: everyone } })
  simulate(@CurrentActor() actor: Actor, @Body() body: RedistributionRequest): Promise<RedistributionView> {
    return this.redistributions.simulate(actor, body);
  }

  /** Carries out the moves; each person is logged when their turn comes. */
  @Post('redistributions')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  carryOut(@CurrentActor() actor: Actor, @Body() body: CarryOutRequest): Promise<BulkRunView> {
    return this.redistributions.carryOut(actor, body);
  }
}
