import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPath } from '../../life/step.dto';
import { ReportPlanService } from './report-plan.service';
import { ReportPlanView } from './report-plan.view';

const subject = { row: 'participation', param: 'participationId' } as const;

@Controller()
export class ReportPlanController {
  constructor(private readonly plans: ReportPlanService) {}

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
}
