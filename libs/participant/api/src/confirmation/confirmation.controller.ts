import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { ConfirmationRequest } from './confirmation.dto';
import { ConfirmationService } from './confirmation.service';
import { ConfirmationsView } from './confirmation.view';

@Controller('participants/:participantId/confirmations')
export class ConfirmationController {
  constructor(private readonly confirmations: ConfirmationService) {}

  /** When the job seeker confirms next, and what was answered before. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  of(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<ConfirmationsView> {
    return this.confirmations.of(actor, participantId);
  }

  /** Takes the job seeker's answer. Somebody who no longer wants to be registered is not from tomorrow. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  give(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: ConfirmationRequest,
  ): Promise<ConfirmationsView> {
    return this.confirmations.give(actor, participantId, body);
  }
}
