import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { IfMatch } from '@fotfeste/shared/api';
import { ChangeHistoryView } from '../history/change-history.view';
import { AgreementPath, ProviderAgreementRequest, NewProviderAgreementRequest, PlaceChangePath, PlaceChangeRequest } from './agreement.dto';
import { AgreementWorkService } from './agreement-work.service';
import { AgreementDetailView, AgreementListView } from './agreement.view';
import { PlaceChangeService } from './place-change.service';

@Controller('agreements')
export class AgreementWorkController {
  constructor(
    private readonly agreements: AgreementWorkService,
    private readonly placeChanges: PlaceChangeService,
  ) {}

  /** Every agreement with a provider: contracted, offered and used places. */
  @Get()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<AgreementListView> {
    return this.agreements.list(actor);
  }

  @Post()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: NewProviderAgreementRequest): Promise<AgreementDetailView> {
    return this.agreements.add(actor, body);
  }

  @Get(':agreementId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { agreementId }: AgreementPath): Promise<AgreementDetailView> {
    return this.agreements.one(actor, agreementId);
  }

  @Put(':agreementId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { agreementId }: AgreementPath,
    @IfMatch() version: number,
    @Body() body: ProviderAgreementRequest,
  ): Promise<AgreementDetailView> {
    return this.agreements.change(actor, agreementId, version, body);
  }

  /** What was changed, by whom, with the changes of places. */
  @Get(':agreementId/history')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  history(@CurrentActor() actor: Actor, @Param() { agreementId }: AgreementPath): Promise<ChangeHistoryView> {
    return this.agreements.history(actor, agreementId);
  }

  /** Takes up the option: the agreement lasts until its day. */
  @Post(':agreementId/option')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  takeOption(
    @CurrentActor() actor: Actor,
    @Param() { agreementId }: AgreementPath,
    @IfMatch() version: number,
  ): Promise<AgreementDetailView> {
    return this.agreements.takeOption(actor, agreementId, version);
  }

  /** Tells the provider of another number of places, six months ahead. */
  @Post(':agreementId/place-changes')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  announce(
    @CurrentActor() actor: Actor,
    @Param() { agreementId }: AgreementPath,
    @Body() body: PlaceChangeRequest,
  ): Promise<AgreementDetailView> {
    return this.placeChanges.announce(actor, agreementId, body);
  }

  @Post(':agreementId/place-changes/:changeId/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  withdraw(@CurrentActor() actor: Actor, @Param() { agreementId, changeId }: PlaceChangePath): Promise<AgreementDetailView> {
    return this.placeChanges.withdraw(actor, agreementId, changeId);
  }
}
