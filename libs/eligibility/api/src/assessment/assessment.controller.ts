import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { AssessmentPath, AssessmentPersonPath, AssessRequest } from './assessment.dto';
import { EarlierAssessments } from './earlier-assessments.service';
import { AssessmentService } from './assessment.service';
import { AssessmentListView, AssessmentView } from './assessment.view';

@Controller()
export class AssessmentController {
  constructor(
    private readonly assessments: AssessmentService,
    private readonly earlier: EarlierAssessments,
  ) {}

  /** Asks the law about the person and stores the answer as it reads today. */
  @Post('participants/:participantId/assessments')
  @Access({ permission: 'eligibility:write', subject: 'participantId' })
  assess(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: AssessmentPersonPath,
    @Body() body: AssessRequest,
  ): Promise<AssessmentView> {
    return this.assessments.assess(actor, participantId, body);
  }

  /** Stored assessments, the newest first; those that were there when an earlier day ended, if `asOf` names one. */
  @Get('participants/:participantId/assessments')
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  list(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: AssessmentPersonPath,
    @Query() { asOf }: ThenQuery,
  ): Promise<AssessmentListView> {
    return asOf ? this.earlier.list(actor, { participantId, asOf }) : this.assessments.list(actor, participantId);
  }

  @Get('assessments/:assessmentId')
  @Access({ permission: 'eligibility:read', subject: { row: 'assessment', param: 'assessmentId' } })
  read(@CurrentActor() actor: Actor, @Param() { assessmentId }: AssessmentPath): Promise<AssessmentView> {
    return this.assessments.read(actor, assessmentId);
  }
}
