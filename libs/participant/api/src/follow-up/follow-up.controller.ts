import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { EndFollowUpRequest, FollowUpPath, StartFollowUpRequest } from './follow-up.dto';
import { FollowUpService } from './follow-up.service';
import { FollowUpView } from './follow-up.view';

@Controller('participants/:participantId/follow-up')
export class FollowUpController {
  constructor(private readonly followUps: FollowUpService) {}

  /** The periods under follow-up, and what stands in the way of ending. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  of(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<FollowUpView> {
    return this.followUps.of(actor, participantId);
  }

  @Post()
  @Access({ permission: 'person:register', subject: 'participantId' })
  start(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: StartFollowUpRequest,
  ): Promise<FollowUpView> {
    return this.followUps.start(actor, participantId, body);
  }

  @Post(':followUpId/end')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  end(
    @CurrentActor() actor: Actor,
    @Param() { participantId, followUpId: id }: FollowUpPath,
    @IfMatch() version: number,
    @Body() body: EndFollowUpRequest,
  ): Promise<FollowUpView> {
    return this.followUps.end(actor, participantId, { id, version }, body);
  }

  /** Takes an ended period up again, while it has only just ended. */
  @Post(':followUpId/reactivate')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  reactivate(
    @CurrentActor() actor: Actor,
    @Param() { participantId, followUpId: id }: FollowUpPath,
    @IfMatch() version: number,
  ): Promise<FollowUpView> {
    return this.followUps.reactivate(actor, participantId, { id, version });
  }
}
