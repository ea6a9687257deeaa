import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { AttendanceWeekService } from './attendance-week.service';
import { AsLastWeekRequest, AttendanceCellRequest, AttendanceWeekQuery, OpenWeekRequest } from './attendance.dto';
import { AttendanceService } from './attendance.service';
import { AttendanceEntryView, AttendanceView, AttendanceWeekView } from './attendance.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class AttendanceController {
  constructor(
    private readonly weeks: AttendanceWeekService,
    private readonly attendance: AttendanceService,
  ) {}

  /** Everybody who takes part in a week, with the hours written so far. */
  @Get('provider/attendance')
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  week(@CurrentActor() actor: Actor, @Query() query: AttendanceWeekQuery): Promise<AttendanceWeekView> {
    return this.weeks.week(actor, query);
  }

  /** Plans the week as the one before it, where nobody has planned it yet. Attendance is never copied. */
  @Post('provider/attendance/as-last-week')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  asLastWeek(@CurrentActor() actor: Actor, @Body() body: AsLastWeekRequest): Promise<AttendanceWeekView> {
    return this.weeks.asLastWeek(actor, body);
  }

  @Get('provider/participations/:participationId/attendance')
  @Access({ permission: 'participation:provide', subject })
  readOwn(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<AttendanceView> {
    return this.attendance.read(actor, participationId);
  }

  /** Writes one cell. If-Match is the version of the row; "0" while nobody has written in it. */
  @Put('provider/participations/:participationId/attendance')
  @Access({ permission: 'participation:provide', subject })
  write(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @IfMatch() version: number,
    @Body() body: AttendanceCellRequest,
  ): Promise<AttendanceEntryView> {
    return this.attendance.write(actor, participationId, version, body);
  }

  @Get('participations/:participationId/attendance')
  @Access({ permission: 'participation:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<AttendanceView> {
    return this.attendance.read(actor, participationId);
  }

  /** Opens a closed week again, so that the provider can correct it. */
  @Post('participations/:participationId/attendance/openings')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  reopen(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: OpenWeekRequest,
  ): Promise<AttendanceView> {
    return this.attendance.reopen(actor, participationId, body);
  }
}
