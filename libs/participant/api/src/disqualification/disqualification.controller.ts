import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { DeclareDisqualificationRequest, DisqualificationPath, LiftDisqualificationRequest } from './disqualification.dto';
import { DisqualificationService } from './disqualification.service';
import { DisqualificationsView, DisqualifiedView } from './disqualification.view';

/** Own case and family: whoever is too near to a person does not see them, whatever office and clearance say. */
@Controller('participants/:participantId/disqualifications')
export class DisqualificationController {
  constructor(private readonly disqualifications: DisqualificationService) {}

  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  of(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<DisqualificationsView> {
    return this.disqualifications.of(actor, participantId);
  }

  /** Says that somebody is disqualified: oneself, or, for a lead, a colleague. It holds from now. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  declare(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: DeclareDisqualificationRequest,
  ): Promise<DisqualifiedView> {
    return this.disqualifications.declare(actor, participantId, body);
  }

  /** Lets a colleague see the person again. One's own case stays closed. */
  @Post(':disqualificationId/lift')
  @HttpCode(200)
  @Access({ permission: 'access:team', subject: 'participantId' })
  lift(
    @CurrentActor() actor: Actor,
    @Param() { participantId, disqualificationId }: DisqualificationPath,
    @Body() { words }: LiftDisqualificationRequest,
  ): Promise<DisqualificationsView> {
    return this.disqualifications.lift(actor, participantId, disqualificationId, words);
  }
}
