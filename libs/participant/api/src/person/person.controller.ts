import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { AssignService } from './assign.service';
import { ColleaguesView } from './colleague.view';
import { ContactRequest } from './contact.dto';
import { ContactService } from './contact.service';
import { ContactView } from './contact.view';
import { AssignRequest, ResponsibleRequest } from './responsible.dto';
import { AssignedView } from './responsible.view';

@Controller('participants')
export class PersonController {
  constructor(
    private readonly contacts: ContactService,
    private readonly assigning: AssignService,
  ) {}

  @Get(':participantId/contact')
  @Access({ permission: 'person:read', subject: 'participantId' })
  contact(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<ContactView> {
    return this.contacts.contact(actor, participantId);
  }

  @Put(':participantId/contact')
  @Access({ permission: 'person:write', subject: 'participantId' })
  changeContact(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @IfMatch() version: number,
    @Body() body: ContactRequest,
  ): Promise<ContactView> {
    return this.contacts.change(actor, participantId, version, body);
  }

  /** Those who may be given something to do about the person. */
  @Get(':participantId/colleagues')
  @Access({ permission: 'person:write', subject: 'participantId' })
  colleagues(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipantPath): Promise<ColleaguesView> {
    return this.assigning.colleagues(actor, participantId);
  }

  @Put(':participantId/responsible')
  @Access({ permission: 'person:assign', subject: 'participantId' })
  makeResponsible(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() { adviserId }: ResponsibleRequest,
  ): Promise<AssignedView> {
    return this.assigning.assign(actor, [participantId], adviserId);
  }

  /** Gives many people the same responsible adviser: all of them or none. */
  @Post('assign')
  @HttpCode(200)
  @Access({ permission: 'person:assign', subject: { shown: everyone } })
  assign(@CurrentActor() actor: Actor, @Body() { participantIds, adviserId }: AssignRequest): Promise<AssignedView> {
    return this.assigning.assign(actor, participantIds, adviserId);
  }
}
