import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PlanPath } from '../plan.dto';
import { PathPath, PathRehearsalRequest, PathRequest } from './path.dto';
import { PathService } from './path.service';
import { PathListView, PathRehearsalView, PathView } from './path.view';

const subject = { row: 'plan_path', param: 'pathId' } as const;

@Controller('participants/:participantId/paths')
export class PathsController {
  constructor(private readonly paths: PathService) {}

  /** The alternatives of a person, each held against law, places and income as they are now. */
  @Get()
  @Access({ permission: 'plan:read', subject: 'participantId' })
  list(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath): Promise<PathListView> {
    return this.paths.list(actor, participantId);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'plan:write', subject: 'participantId' })
  add(@CurrentActor() actor: Actor, @Param() { participantId }: PlanPath, @Body() body: PathRequest): Promise<PathView> {
    return this.paths.add(actor, participantId, body);
  }

  /** How steps would stand, and what would move along with one of them. Stores nothing. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'plan:read', subject: 'participantId' })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: PlanPath,
    @Body() body: PathRehearsalRequest,
  ): Promise<PathRehearsalView> {
    return this.paths.rehearse(actor, participantId, body);
  }
}

@Controller('plan-paths/:pathId')
export class PathController {
  constructor(private readonly paths: PathService) {}

  @Put()
  @Access({ permission: 'plan:write', subject })
  change(
    @CurrentActor() actor: Actor,
    @Param() { pathId }: PathPath,
    @Body() body: PathRequest,
    @IfMatch() version: number,
  ): Promise<PathView> {
    return this.paths.change(actor, pathId, body, version);
  }

  /** Makes it the path that is followed. */
  @Post('choice')
  @HttpCode(200)
  @Access({ permission: 'plan:write', subject })
  choose(@CurrentActor() actor: Actor, @Param() { pathId }: PathPath): Promise<PathView> {
    return this.paths.choose(actor, pathId);
  }

  @Delete()
  @HttpCode(204)
  @Access({ permission: 'plan:write', subject })
  remove(@CurrentActor() actor: Actor, @Param() { pathId }: PathPath, @IfMatch() version: number): Promise<void> {
    return this.paths.remove(actor, pathId, version);
  }
}
