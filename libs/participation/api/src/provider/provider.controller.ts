import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { GoalRequest, ProviderFilter, StartDateRequest } from './provider.dto';
import { ProviderService } from './provider.service';
import { ProviderListView, ProviderOfferingsView, ProviderParticipationView } from './provider.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('provider')
export class ProviderController {
  constructor(private readonly provider: ProviderService) {}

  /** The provider's offerings, as lists to open. */
  @Get('offerings')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  offerings(@CurrentActor() actor: Actor): Promise<ProviderOfferingsView> {
    return this.provider.offerings(actor);
  }

  /** The provider's own participants while its window to each is open, by codes alone. */
  @Get('participations')
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor, @Query() filter: ProviderFilter): Promise<ProviderListView> {
    return this.provider.list(actor, filter);
  }

  @Get('participations/:participationId')
  @Access({ permission: 'participation:provide', subject })
  read(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ProviderParticipationView> {
    return this.provider.read(actor, participationId);
  }

  @Put('participations/:participationId/reading')
  @Access({ permission: 'participation:provide', subject })
  markRead(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ProviderParticipationView> {
    return this.provider.markRead(actor, participationId);
  }

  /** Takes the participant in; whoever does it becomes the contact. */
  @Post('participations/:participationId/intake')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  takeIn(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ProviderParticipationView> {
    return this.provider.takeIn(actor, participationId);
  }

  /** Sets the first day; a day that has come starts the participation. */
  @Post('participations/:participationId/start-date')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  setStartDate(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: StartDateRequest,
  ): Promise<ProviderParticipationView> {
    return this.provider.setStartDate(actor, participationId, body);
  }

  @Post('participations/:participationId/goals')
  @Access({ permission: 'participation:provide', subject })
  addGoal(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() { words }: GoalRequest,
  ): Promise<ProviderParticipationView> {
    return this.provider.addGoal(actor, participationId, words);
  }
}
