import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { RecordedFactPath, RecordFactRequest } from './recorded-fact.dto';
import { RecordedFactService } from './recorded-fact.service';
import { RecordedFactListView, RecordedFactView } from './recorded-fact.view';

@Controller('participants/:participantId/recorded-facts')
export class RecordedFactController {
  constructor(private readonly recorded: RecordedFactService) {}

  @Get()
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: RecordedFactPath): Promise<RecordedFactListView> {
    return this.recorded.list(actor, participantId);
  }

  /** Writes down a consent, a wish or a confirmation: who told it, how and when. */
  @Post()
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  record(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: RecordedFactPath,
    @Body() body: RecordFactRequest,
  ): Promise<RecordedFactView> {
    return this.recorded.record(actor, participantId, body);
  }
}
