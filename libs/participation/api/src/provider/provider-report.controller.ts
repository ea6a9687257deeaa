import { Body, Controller, Get, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ReportAnswerService } from '../report/report-answer.service';
import { ReportPrintService } from '../report/report-print.service';
import { ReportSendingService } from '../report/report-sending.service';
import { FinalReportRequest, InterimReportRequest, PrintQuery, ReportPath } from '../report/report.dto';
import { ReportListView, ReportView } from '../report/report.view';

const participation = { row: 'participation', param: 'participationId' } as const;
const report = { row: 'participation_report', param: 'reportId' } as const;

@Controller('provider')
export class ProviderReportController {
  constructor(
    private readonly sending: ReportSendingService,
    private readonly reports: ReportAnswerService,
    private readonly printing: ReportPrintService,
  ) {}

  @Get('participations/:participationId/reports')
  @Access({ permission: 'participation:provide', subject: participation })
  list(@CurrentActor() actor: Actor, @Param() { participationId }: ParticipationPath): Promise<ReportListView> {
    return this.reports.list(actor, participationId);
  }

  /** Sends an interim report; its draft is used up. */
  @Post('participations/:participationId/reports/interim')
  @Access({ permission: 'participation:provide', subject: participation })
  sendInterim(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: InterimReportRequest,
  ): Promise<ReportView> {
    return this.sending.sendInterim(actor, participationId, body);
  }

  /** Sends the final report with what came of it; its draft is used up. */
  @Post('participations/:participationId/reports/final')
  @Access({ permission: 'participation:provide', subject: participation })
  sendFinal(
    @CurrentActor() actor: Actor,
    @Param() { participationId }: ParticipationPath,
    @Body() body: FinalReportRequest,
  ): Promise<ReportView> {
    return this.sending.sendFinal(actor, participationId, body);
  }

  /** Sends a returned report again. */
  @Put('reports/:reportId/interim')
  @Access({ permission: 'participation:provide', subject: report })
  resendInterim(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @Body() body: InterimReportRequest): Promise<ReportView> {
    return this.sending.resendInterim(actor, reportId, body);
  }

  @Put('reports/:reportId/final')
  @Access({ permission: 'participation:provide', subject: report })
  resendFinal(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @Body() body: FinalReportRequest): Promise<ReportView> {
    return this.sending.resendFinal(actor, reportId, body);
  }

  /** The report as a PDF, with headings in the language asked for. */
  @Get('reports/:reportId/pdf')
  @Access({ permission: 'participation:provide', subject: report })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @Query() { language }: PrintQuery): Promise<StreamableFile> {
    const disposition = `inline; filename="${reportId}.pdf"`;
    return new StreamableFile(await this.printing.pdf(actor, reportId, language), { type: 'application/pdf', disposition });
  }
}
