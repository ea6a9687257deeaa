import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ActivityService } from './activity.service';
import { MoveService } from './move.service';
import { ActivityPath, ActivityRequest, AgreeRequest, MoveRequest } from './plan.dto';
import { ActivityHistoryView, ActivityView } from './plan.view';

const subject = { row: 'plan_activity', param: 'activityId' } as const;

@Controller('plan-activities/:activityId')
export class ActivityController {
  constructor(
    private readonly activities: ActivityService,
    private readonly moves: MoveService,
  ) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { activityId }: ActivityPath,
    @Body() body: ActivityRequest,
    @IfMatch() version: number,
  ): Promise<ActivityView> {
    return this.activities.change(actor, activityId, body, version);
  }

  /** Moves the card to a column, or within its own. */
  @Post('move')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  move(
    @CurrentActor() actor: Actor,
    @Param() { activityId }: ActivityPath,
    @Body() body: MoveRequest,
    @IfMatch() version: number,
  ): Promise<ActivityView> {
    return this.moves.move(actor, activityId, body, version);
  }

  /** Writes down that the activity is agreed (avtalt). */
  @Post('agree')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  agree(
    @CurrentActor() actor: Actor,
    @Param() { activityId }: ActivityPath,
    @Body() { agreedOn }: AgreeRequest,
    @IfMatch() version: number,
  ): Promise<ActivityView> {
    return this.activities.agree(actor, activityId, agreedOn, version);
  }

  /** Every version of the card, the newest first. */
  @Get('history')
  @Access({ permission: 'plan:read', subject })
  history(@CurrentActor() actor: Actor, @Param() { activityId }: ActivityPath): Promise<ActivityHistoryView> {
    return this.activities.history(actor, activityId);
  }
}
