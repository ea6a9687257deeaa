import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationPersonPath } from '../referral/referral.dto';
import { CheckpointPath, CheckpointRequest, ConsentRequest, ConsentWithdrawalRequest, JobFollowUpRequest } from './checkpoint.dto';
import { CheckpointService } from './checkpoint.service';
import { CheckpointConsentView, CheckpointListView, DueCheckpointsView } from './checkpoint.view';
import { ConsentService } from './consent.service';
import { JobFollowUpService } from './job-follow-up.service';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class CheckpointController {
  constructor(
    private readonly checkpoints: CheckpointService,
    private readonly consents: ConsentService,
    private readonly followUps: JobFollowUpService,
  ) {}

  /** What is known after the end, what is due, and why the person may be asked. Nav's own. */
  @Get('participations/:participationId/checkpoints')
  @Access({ permission: 'participation:read', subject })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<CheckpointListView> {
    return this.checkpoints.list(actor, participationId);
  }

  /** What to ask the person about now. */
  @Get('participants/:participantId/checkpoints/due')
  @Access({ permission: 'participation:read', subject: 'participantId' })
  due(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipationPersonPath): Promise<DueCheckpointsView> {
    return this.checkpoints.due(actor, participantId);
  }

  /** Records or corrects what is known at a point. If-Match is the version of the answer; "0" while there is none. */
  @Put('participations/:participationId/checkpoints/:point')
  @Access({ permission: 'participation:write', subject })
  record(
    @CurrentActor() actor: Actor,
    @Param() { participationId, point }: CheckpointPath,
    @IfMatch() version: number,
    @Body() body: CheckpointRequest,
  ): Promise<CheckpointListView> {
    return this.checkpoints.record(actor, participationId, { point, version }, body);
  }

  /** Sets how long the provider follows up after employment. If-Match is "0" while none is set. */
  @Put('participations/:participationId/job-follow-up')
  @Access({ permission: 'participation:write', subject })
  followUp(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: JobFollowUpRequest,
  ): Promise<CheckpointListView> {
    return this.followUps.set(actor, participationId, version, body);
  }

  /** Records that the person may be asked after Nav no longer follows them up. */
  @Post('participants/:participantId/checkpoint-consent')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject: 'participantId' })
  give(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @Body() body: ConsentRequest,
  ): Promise<CheckpointConsentView> {
    return this.consents.give(actor, participantId, body);
  }

  @Post('participants/:participantId/checkpoint-consent/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject: 'participantId' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @IfMatch() version: number,
    @Body() body: ConsentWithdrawalRequest,
  ): Promise<CheckpointConsentView> {
    return this.consents.withdraw(actor, participantId, version, body);
  }
}
