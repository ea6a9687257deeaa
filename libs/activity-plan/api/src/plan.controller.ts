import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { ActivityService } from './activity.service';
import { AnswerService } from './answer.service';
import { EarlierPlan } from './earlier-plan.service';
import { GoalService } from './goal.service';
import { PlanService } from './plan.service';
import { AnswerRequest, PlanGoalRequest, NewActivityRequest, PlanPath } from './plan.dto';
import { ActivityView, AnswerReceiptView, GoalHistoryView, PlanGoalView, PlanView } from './plan.view';

@Controller('participants/:participantId/plan')
export class PlanController {
  constructor(
    private readonly plans: PlanService,
    private readonly goals: GoalService,
    private readonly activities: ActivityService,
    private readonly earlier: EarlierPlan,
  ) {}

  /** Goal, cards and answers: everything the board shows. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  plan(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Query() { asOf }: ThenQuery): Promise<PlanView> {
    return asOf ? this.earlier.plan(actor, { participantId, asOf }) : this.plans.plan(actor, participantId);
  }

  /** Sets the goal. `If-Match: "0"` when there was none. */
  @Put('goal')
  @Access({ permission: 'plan:write', subject: 'participantId' })
  setGoal(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: PlanPath,
    @Body() body: PlanGoalRequest,
    @IfMatch() version: number,
  ): Promise<PlanGoalView> {
    return this.goals.set(actor, participantId, body, version);
  }

  @Get('goal/history')
  @Access({ permission: 'plan:read', subject: 'participantId' })
  goalHistory(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<GoalHistoryView> {
    return this.goals.history(actor, participantId);
  }

  @Post('activities')
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  addActivity(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: NewActivityRequest): Promise<ActivityView> {
    return this.activities.add(actor, participantId, body);
  }
}

@Controller('participants/:participantId/answers')
export class AnswerController {
  constructor(private readonly answers: AnswerService) {}

  /** Writes down what the participant answered, with who gave it, how and when. */
  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  write(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: AnswerRequest): Promise<AnswerReceiptView> {
    return this.answers.write(actor, participantId, body);
  }
}
