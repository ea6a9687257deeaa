import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { NewTaskRequest, TaskPath, TaskRequest } from './task.dto';
import { TaskService } from './task.service';
import { FollowUpTaskListView, FollowUpTaskView, OwnTaskListView } from './task.view';

const subject = { row: 'follow_up_task', param: 'taskId' } as const;

@Controller('participants/:participantId/tasks')
export class PersonTasksController {
  constructor(private readonly tasks: TaskService) {}

  /** Tasks about the person, and the actor's own reminders. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<FollowUpTaskListView> {
    return this.tasks.list(actor, participantId);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  add(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: NewTaskRequest): Promise<FollowUpTaskView> {
    return this.tasks.add(actor, participantId, body);
  }
}

@Controller('follow-up-tasks')
export class OwnTasksController {
  constructor(private readonly tasks: TaskService) {}

  /** What the actor is to do, whomever it is about: tasks and own reminders. */
  @Get('mine')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  mine(@CurrentActor() actor: Actor): Promise<OwnTaskListView> {
    return this.tasks.mine(actor);
  }
}

@Controller('follow-up-tasks/:taskId')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { taskId }: TaskPath,
    @Body() body: TaskRequest,
    @IfMatch() version: number,
  ): Promise<FollowUpTaskView> {
    return this.tasks.change(actor, taskId, body, version);
  }

  @Post('completion')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  finish(@CurrentActor() actor: Actor, @Param() { taskId }: TaskPath): Promise<FollowUpTaskView> {
    return this.tasks.finish(actor, taskId);
  }

  @Post('reopening')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  reopen(@CurrentActor() actor: Actor, @Param() { taskId }: TaskPath): Promise<FollowUpTaskView> {
    return this.tasks.reopen(actor, taskId);
  }
}
