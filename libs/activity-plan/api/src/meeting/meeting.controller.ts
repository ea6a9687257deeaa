import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { CalendarService } from './calendar.service';
import {
  CalendarQuery,
  MeetingCancellationRequest,
  MinutesReaderRequest,
  MinutesRequest,
  PlanMeetingPath,
  PlanMeetingRequest,
} from './meeting.dto';
import { MeetingService } from './meeting.service';
import { MinutesView, PlanMeetingListView, PlanMeetingView, SharedMinutesListView } from './meeting.view';
import { MinutesService } from './minutes.service';

const subject = { row: 'plan_meeting', param: 'meetingId' } as const;

@Controller('participants/:participantId/meetings')
export class PersonMeetingsController {
  constructor(private readonly meetings: MeetingService) {}

  /** Every meeting, the latest day first. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<PlanMeetingListView> {
    return this.meetings.list(actor, participantId);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  set(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: PlanMeetingRequest): Promise<PlanMeetingView> {
    return this.meetings.set(actor, participantId, body);
  }
}

@Controller('participants/:participantId/shared-minutes')
export class SharedMinutesController {
  constructor(private readonly minutes: MinutesService) {}

  /** The minutes that the participant has been given, as they were given. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<SharedMinutesListView> {
    return this.minutes.shared(actor, participantId);
  }
}

@Controller('plan-meetings/:meetingId')
export class PlanMeetingController {
  constructor(
    private readonly meetings: MeetingService,
    private readonly calendar: CalendarService,
  ) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { meetingId }: PlanMeetingPath,
    @Body() body: PlanMeetingRequest,
    @IfMatch() version: number,
  ): Promise<PlanMeetingView> {
    return this.meetings.change(actor, meetingId, body, version);
  }

  @Post('cancellation')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  cancel(
    @CurrentActor() actor: Actor,
    @Param() { meetingId }: PlanMeetingPath,
    @Body() body: MeetingCancellationRequest,
  ): Promise<PlanMeetingView> {
    return this.meetings.cancel(actor, meetingId, body);
  }

  /** The meeting as an iCalendar file, without a name or a subject. */
  @Get('calendar')
  @Access({ permission: 'plan:read', subject })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Param() { meetingId }: PlanMeetingPath,
    @Query() { language }: CalendarQuery,
  ): Promise<StreamableFile> {
    const disposition = `attachment; filename="${meetingId}.ics"`;
    const content = Buffer.from(await this.calendar.file(actor, meetingId, language));
    return new StreamableFile(content, { type: 'text/calendar; charset=utf-8', disposition });
  }
}

@Controller('plan-meetings/:meetingId/minutes')
export class MinutesController {
  constructor(private readonly minutes: MinutesService) {}

  /** Every edition, the newest first. */
  @Get()
  @Access({ permission: 'plan:read', subject })
  of(@CurrentActor() actor: Actor, @Param() { meetingId }: PlanMeetingPath): Promise<MinutesView> {
    return this.minutes.of(actor, meetingId);
  }

  /** Saves the words as a new edition; the version is the edition on the screen, 0 when there was none. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  write(
    @CurrentActor() actor: Actor,
    @Param() { meetingId }: PlanMeetingPath,
    @Body() body: MinutesRequest,
    @IfMatch() edition: number,
  ): Promise<MinutesView> {
    return this.minutes.write(actor, meetingId, body, edition);
  }

  /** Gives the participant the newest edition. */
  @Post('sharing')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  share(@CurrentActor() actor: Actor, @Param() { meetingId }: PlanMeetingPath, @IfMatch() edition: number): Promise<MinutesView> {
    return this.minutes.share(actor, meetingId, edition);
  }

  /** Says whom the minutes are for. */
  @Put('reader')
  @Access({ permission: 'plan:write', subject })
  give(@CurrentActor() actor: Actor, @Param() { meetingId }: PlanMeetingPath, @Body() body: MinutesReaderRequest): Promise<MinutesView> {
    return this.minutes.give(actor, meetingId, body);
  }
}
