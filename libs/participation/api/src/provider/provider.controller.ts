import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { GoalRequest, ProviderTeamRequest, StartDateRequest, SuitabilityRequest } from './provider.dto';
import { ProviderTeamService } from './provider-team.service';
import { ProviderService } from './provider.service';
import { ProviderParticipationView } from './provider.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('provider')
export class ProviderController {
  constructor(
    private readonly provider: ProviderService,
    private readonly team: ProviderTeamService,
  ) {}

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

  /** Names the adviser and the co-advisers. Coordinators alone. */
  @Put('participations/:participationId/advisers')
  @Access({ permission: 'participation:provide', subject })
  assign(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: ProviderTeamRequest,
  ): Promise<ProviderParticipationView> {
    return this.team.assign(actor, participationId, body);
  }

  /** Says whether an applicant meets the requirements. */
  @Post('participations/:participationId/suitability')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  judge(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: SuitabilityRequest,
  ): Promise<ProviderParticipationView> {
    return this.team.judge(actor, participationId, body);
  }
}
