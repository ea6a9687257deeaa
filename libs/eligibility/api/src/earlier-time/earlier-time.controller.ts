import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { DecideEarlierTimeRequest, EarlierTimePath, WriteEarlierTimeRequest } from './earlier-time.dto';
import { EarlierTimeService } from './earlier-time.service';
import { EarlierTimeListView } from './earlier-time.view';

@Controller('participants/:participantId/earlier-time')
export class EarlierTimeController {
  constructor(private readonly earlierTime: EarlierTimeService) {}

  /** Every course in every measure, from the product and from before it, and what is decided about each. */
  @Get()
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: EarlierTimePath): Promise<EarlierTimeListView> {
    return this.earlierTime.list(actor, participantId);
  }

  /** Writes down time from before the product. It counts from now on. */
  @Post()
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  write(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: EarlierTimePath,
    @Body() body: WriteEarlierTimeRequest,
  ): Promise<EarlierTimeListView> {
    return this.earlierTime.write(actor, participantId, body);
  }

  /** Decides whether earlier time counts, with a reason. A later decision about the same course replaces it. */
  @Post('decisions')
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  decide(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: EarlierTimePath,
    @Body() body: DecideEarlierTimeRequest,
  ): Promise<EarlierTimeListView> {
    return this.earlierTime.decide(actor, participantId, body);
  }
}
