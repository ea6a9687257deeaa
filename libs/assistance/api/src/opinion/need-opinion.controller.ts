import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { NeedOpinionPath, OwnOpinionRequest } from './need-opinion.dto';
import { NeedOpinionService } from './need-opinion.service';
import { NeedOpinionsView } from './need-opinion.view';

@Controller('participants/:participantId/need-opinions')
export class NeedOpinionController {
  constructor(private readonly opinions: NeedOpinionService) {}

  /** What the profiling and the person say of the need; what is absent is not known. */
  @Get()
  @Access({ permission: 'assistance:read', subject: 'participantId' })
  read(@CurrentActor() actor: Actor, @Param() { participantId }: NeedOpinionPath): Promise<NeedOpinionsView> {
    return this.opinions.read(actor, participantId);
  }

  /** Writes down what the person says; what was said before stays to be read. */
  @Post()
  @Access({ permission: 'assistance:write', subject: 'participantId' })
  say(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: NeedOpinionPath,
    @Body() body: OwnOpinionRequest,
  ): Promise<NeedOpinionsView> {
    return this.opinions.say(actor, participantId, body);
  }
}
