import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { CareRequest } from './care.dto';
import { CareService } from './care.service';
import { CareView } from './care.view';

@Controller('participants/:participantId/care')
export class CareController {
  constructor(private readonly cares: CareService) {}

  /** The children under 18 in the person's care, by year of birth. */
  @Get()
  @Access({ permission: 'person:read', subject: 'participantId' })
  care(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<CareView> {
    return this.cares.care(actor, participantId);
  }

  /** Writes down what is told now. Version 0 is nothing said before. */
  @Put()
  @Access({ permission: 'person:write', subject: 'participantId' })
  tell(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @IfMatch() version: number,
    @Body() body: CareRequest,
  ): Promise<CareView> {
    return this.cares.tell(actor, participantId, version, body);
  }
}
