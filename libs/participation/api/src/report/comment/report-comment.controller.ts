import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPersonPath } from '../../referral/referral.dto';
import { ReportPath } from '../report.dto';
import { ReportView } from '../report.view';
import { ReportCommentRequest } from './report-comment.dto';
import { ReportCommentService } from './report-comment.service';
import { ParticipantReportsView } from './report-comment.view';

@Controller()
export class ReportCommentController {
  constructor(private readonly comments: ReportCommentService) {}

  /** Every report about the person, to be shown to the person. */
  @Get('participants/:participantId/reports')
  @Access({ permission: 'participation:read', subject: 'participantId' })
  reports(@CurrentActor() actor: Actor, @Param() { participantId }: ParticipationPersonPath): Promise<ParticipantReportsView> {
    return this.comments.reports(actor, participantId);
  }

  /** Writes down what the participant says about a report. The provider sees it. */
  @Post('participation-reports/:reportId/comments')
  @Access({ permission: 'participation:write', subject: { row: 'participation_report', param: 'reportId' } })
  comment(@CurrentActor() actor: Actor, @Param() { reportId }: ReportPath, @Body() body: ReportCommentRequest): Promise<ReportView> {
    return this.comments.comment(actor, reportId, body);
  }
}
