import { Body, Controller, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { DecisionsView } from '../application/application.view';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationView } from '../view/participation.view';
import { WaitingCauseRequest } from './waiting.dto';
import { WaitingService } from './waiting.service';

@Controller()
export class WaitingController {
  constructor(private readonly waiting: WaitingService) {}

  /** Why the participant waits, while a decision has not led to a start. */
  @Put('participations/:participationId/waiting-cause')
  @Access({ permission: 'participation:write', subject: { row: 'participation', param: 'participationId' } })
  explain(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: WaitingCauseRequest,
  ): Promise<ParticipationView> {
    return this.waiting.explain(actor, participationId, version, body);
  }

  /** The same by the measure coordinator, for an application to an offering of the own unit. */
  @Put('applications/:participationId/waiting-cause')
  @Access({ permission: 'participation:place', subject: { shown: everyone } })
  explainApplication(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: WaitingCauseRequest,
  ): Promise<DecisionsView> {
    return this.waiting.explainApplication(actor, participationId, version, body);
  }
}
