import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { FidelityFilter, FidelityJudgementRequest, FidelityProviderPath, JobStartTermsRequest } from './fidelity.dto';
import { FidelityService } from './fidelity.service';
import { FidelityProvidersView, FidelitySheetView } from './fidelity.view';

@Controller()
export class FidelityController {
  constructor(private readonly fidelity: FidelityService) {}

  /** The provider’s own fidelity scale, with the rows behind each number. */
  @Get('provider/fidelity')
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  own(@CurrentActor() actor: Actor, @Query() filter: FidelityFilter): Promise<FidelitySheetView> {
    return this.fidelity.own(actor, filter);
  }

  /** Says how it is with an item that the work does not tell. */
  @Post('provider/fidelity/judgements')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  judgeOwn(@CurrentActor() actor: Actor, @Body() body: FidelityJudgementRequest): Promise<FidelitySheetView> {
    return this.fidelity.judgeOwn(actor, body);
  }

  /** Providers of job support in the coordinator’s units. */
  @Get('fidelity')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  providers(@CurrentActor() actor: Actor): Promise<FidelityProvidersView> {
    return this.fidelity.providers(actor);
  }

  /** A provider’s fidelity scale without anybody who takes part, and without numbers of few people. */
  @Get('fidelity/:organisation')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  read(
    @CurrentActor() actor: Actor,
    @Param() { organisation }: FidelityProviderPath,
    @Query() filter: FidelityFilter,
  ): Promise<FidelitySheetView> {
    return this.fidelity.of(actor, organisation, filter);
  }

  @Post('fidelity/:organisation/judgements')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  judge(
    @CurrentActor() actor: Actor,
    @Param() { organisation }: FidelityProviderPath,
    @Body() body: FidelityJudgementRequest,
  ): Promise<FidelitySheetView> {
    return this.fidelity.judge(actor, organisation, body);
  }

  /** Sets after how many paid hours a job counts as begun. If-Match is "0" while none are set. */
  @Put('fidelity/:organisation/start-terms')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  setTerms(
    @CurrentActor() actor: Actor,
    @Param() { organisation }: FidelityProviderPath,
    @IfMatch() version: number,
    @Body() { paidHours }: JobStartTermsRequest,
  ): Promise<FidelitySheetView> {
    return this.fidelity.setTerms(actor, organisation, version, paidHours);
  }
}
