import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { RehearsalView } from '../life/rehearsal.view';
import { ParticipationPath } from '../life/step.dto';
import { ParticipationView } from '../view/participation.view';
import { UndoService } from './undo.service';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('participations/:participationId/undo')
export class UndoController {
  constructor(private readonly undoing: UndoService) {}

  /** Takes back the last step or change, by whoever made it, while the letter about it is still quiet and nobody has built on it. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  undo(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
  ): Promise<ParticipationView> {
    return this.undoing.undo(actor, participationId, version);
  }

  /** What taking it back would lead to. Changes nothing. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
  ): Promise<RehearsalView> {
    return this.undoing.rehearse(actor, participationId, version);
  }
}
