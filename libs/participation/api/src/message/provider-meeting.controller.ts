import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { MeetingService } from './meeting.service';
import { MeetingPath, MeetingRequest } from './message.dto';
import { MeetingListView } from './message.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller('provider/participations/:participationId/meetings')
export class ProviderMeetingController {
  constructor(private readonly meetings: MeetingService) {}

  /** The meetings that are to come, the next first. */
  @Get()
  @Access({ permission: 'participation:provide', subject })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<MeetingListView> {
    return this.meetings.list(actor, participationId);
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  set(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: MeetingRequest,
  ): Promise<MeetingListView> {
    return this.meetings.set(actor, participationId, body);
  }

  @Post(':meetingId/cancellation')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject })
  cancel(@CurrentActor() actor: Actor, @Param() { participationId, meetingId }: MeetingPath): Promise<MeetingListView> {
    return this.meetings.cancel(actor, participationId, meetingId);
  }
}
