import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { NewSubGoalRequest, SubGoalPath, SubGoalRequest } from './sub-goal.dto';
import { SubGoalService } from './sub-goal.service';
import { SubGoalView } from './sub-goal.view';

const subject = { row: 'plan_sub_goal', param: 'subGoalId' } as const;

@Controller('participants/:participantId/plan/sub-goals')
export class PersonSubGoalsController {
  constructor(private readonly subGoals: SubGoalService) {}

  /** Writes a sub-goal or task under the goal or an activity. */
  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  add(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: NewSubGoalRequest): Promise<SubGoalView> {
    return this.subGoals.add(actor, participantId, body);
  }
}

@Controller('plan-sub-goals/:subGoalId')
export class SubGoalController {
  constructor(private readonly subGoals: SubGoalService) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { subGoalId }: SubGoalPath,
    @Body() body: SubGoalRequest,
    @IfMatch() version: number,
  ): Promise<SubGoalView> {
    return this.subGoals.change(actor, subGoalId, body, version);
  }

  @Post('completion')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  finish(@CurrentActor() actor: Actor, @Param() { subGoalId }: SubGoalPath): Promise<SubGoalView> {
    return this.subGoals.finish(actor, subGoalId);
  }

  @Post('reopening')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  reopen(@CurrentActor() actor: Actor, @Param() { subGoalId }: SubGoalPath): Promise<SubGoalView> {
    return this.subGoals.reopen(actor, subGoalId);
  }

  @Delete()
  @HttpCode(204)
  @Access({ permission: 'plan:write', subject })
  remove(@CurrentActor() actor: Actor, @Param() { subGoalId }: SubGoalPath, @IfMatch() version: number): Promise<void> {
    return this.subGoals.remove(actor, subGoalId, version);
  }
}
