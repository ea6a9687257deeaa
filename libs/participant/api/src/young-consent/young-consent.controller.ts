import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { YoungConsentPath, YoungConsentRequest } from './young-consent.dto';
import { YoungConsentService } from './young-consent.service';
import { YoungConsentsView } from './young-consent.view';

@Controller('participants/:participantId/young-consents')
export class YoungConsentController {
  constructor(private readonly consents: YoungConsentService) {}

  /** Consents for and by somebody under 18. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  all(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<YoungConsentsView> {
    return this.consents.all(actor, participantId);
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  record(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: YoungConsentRequest,
  ): Promise<YoungConsentsView> {
    return this.consents.record(actor, participantId, body);
  }

  /** Takes away a parent who was named by mistake. */
  @Delete(':consentId')
  @Access({ permission: 'person:write', subject: 'participantId' })
  remove(@CurrentActor() actor: Actor, @Param() { participantId, consentId }: YoungConsentPath): Promise<YoungConsentsView> {
    return this.consents.remove(actor, participantId, consentId);
  }
}
