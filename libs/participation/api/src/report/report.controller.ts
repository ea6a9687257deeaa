import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ReportAnswerService } from './report-answer.service';
import { QuestionRequest, ReportPath } from './report.dto';
import { ReportListView, ReportView } from './report.view';

const subject = { row: 'participation_report', param: 'reportId' } as const;

@Controller()
export class ReportController {
  constructor(private readonly reports: ReportAnswerService) {}

  /** Every report of a participation, the oldest first. */
  @Get('participations/:participationId/reports')
  @Access({ permission: 'participation:read', subject: { row: 'participation', param: 'participationId' } })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportListView> {
    return this.reports.list(actor, participationId);
  }

  @Post('participation-reports/:reportId/acceptance')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  accept(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @IfMatch() version: number): Promise<ReportView> {
    return this.reports.accept(actor, reportId, version);
  }

  /** Gives the report back to the provider with a question. */
  @Post('participation-reports/:reportId/question')
  @HttpCode(200)
  @Access({ permission: 'participation:write', subject })
  return(
    @CurrentActor() actor: Actor,
    @Param() { reportId }: ReportPath,
    @IfMatch() version: number,
    @Body() { question }: QuestionRequest,
  ): Promise<ReportView> {
    return this.reports.return(actor, reportId, version, question);
  }
}
