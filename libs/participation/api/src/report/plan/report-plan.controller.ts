import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../../life/step.dto';
import { GivenUpReportRequest } from './given-up-report.dto';
import { GivenUpReportService } from './given-up-report.service';
import { ReportPlanService } from './report-plan.service';
import { ReportPlanView } from './report-plan.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class ReportPlanController {
  constructor(
    private readonly plans: ReportPlanService,
    private readonly givenUp: GivenUpReportService,
  ) {}

  /** What is due of reports and reviews, each with its source. */
  @Get('participations/:participationId/report-plan')
  @Access({ permission: 'participation:read', subject })
  read(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportPlanView> {
    return this.plans.read(actor, participationId);
  }

  @Get('provider/participations/:participationId/report-plan')
  @Access({ permission: 'participation:provide', subject })
  readOwn(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportPlanView> {
    return this.plans.readOwn(actor, participationId);
  }

  /** Reminds the provider of a late report. */
  @Post('participations/:participationId/report-plan/reminders')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  remind(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportPlanView> {
    return this.plans.remind(actor, participationId);
  }

  /** Says that the final report does not come: the provider can no longer write it. */
  @Put('participations/:participationId/report-plan/given-up')
  @Access({ permission: 'participation:write', subject })
  giveUp(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: GivenUpReportRequest,
  ): Promise<ReportPlanView> {
    return this.givenUp.say(actor, participationId, body);
  }

  /** Takes that word back: the report is missing again. */
  @Delete('participations/:participationId/report-plan/given-up')
  @Access({ permission: 'participation:write', subject })
  awaitAgain(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportPlanView> {
    return this.givenUp.takeBack(actor, participationId);
  }
}
