import { Body, Controller, Param, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationView } from '../view/participation.view';
import { AttainmentRequest } from './attainment.dto';
import { AttainmentService } from './attainment.service';

@Controller('participations/:participationId/attainment')
export class AttainmentController {
  constructor(private readonly attainments: AttainmentService) {}

  /** Says whether the purpose of a participation that is over was reached. */
  @Put()
  @Access({ permission: 'participation:write', subject: { row: 'participation', param: 'participationId' } })
  record(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: AttainmentRequest,
  ): Promise<ParticipationView> {
    return this.attainments.record(actor, participationId, version, body);
  }
}
