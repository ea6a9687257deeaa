import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../life/step.dto';
import { ReportAnswerService } from './report-answer.service';
import { ReportPrintService } from './report-print.service';
import { PrintQuery, QuestionRequest, ReportPath } from './report.dto';
import { ReportListView, ReportView } from './report.view';

const subject = { row: 'participation_report', param: 'reportId' } as const;

@Controller()
export class ReportController {
  constructor(
    private readonly reports: ReportAnswerService,
    private readonly printing: ReportPrintService,
  ) {}

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

  /** The report as it was each time it was given back with a question, the oldest first. */
  @Get('participation-reports/:reportId/editions')
  @Access({ permission: 'participation:read', subject })
  editions(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath): Promise<ReportListView> {
    return this.reports.editions(actor, reportId);
  }

  /** The report as a PDF, with headings in the language asked for. */
  @Get('participation-reports/:reportId/pdf')
  @Access({ permission: 'participation:read', subject })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @Query() { language }: PrintQuery): Promise<StreamableFile> {
    const disposition = `inline; filename="${reportId}.pdf"`;
    return new StreamableFile(await this.printing.pdf(actor, reportId, language), { type: 'application/pdf', disposition });
  }
}
