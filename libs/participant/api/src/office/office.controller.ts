import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipantPath } from '../participant.path.dto';
import { ChangeOfficeRequest, HandoverPath } from './office.dto';
import { OfficeService } from './office.service';
import { OfficeChangeView, OfficeRehearsalView } from './office.view';

@Controller('participants/:participantId/office')
export class OfficeController {
  constructor(private readonly offices: OfficeService) {}

  /** Gives the person to another office. The one who asks may not see the person afterwards. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: ChangeOfficeRequest,
  ): Promise<OfficeChangeView> {
    return this.offices.change(actor, participantId, body);
  }

  /** What a change of office would lead to. Nothing is changed. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipantPath,
    @Body() body: ChangeOfficeRequest,
  ): Promise<OfficeRehearsalView> {
    return this.offices.rehearse(actor, participantId, body);
  }

  /** Says that somebody at the new office has read the handover. */
  @Post('handovers/:handoverId/read')
  @HttpCode(204)
  @Access({ permission: 'person:write', subject: 'participantId' })
  read(@CurrentActor() actor: Actor, @Param() { participantId, handoverId }: HandoverPath): Promise<void> {
    return this.offices.read(actor, participantId, handoverId);
  }
}
