import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { BulkRehearsalRequest, BulkRequest, BulkRunPath } from './bulk.dto';
import { BulkService } from './bulk.service';
import { BulkPeopleView, BulkRehearsalView, BulkRunListView, BulkRunView } from './bulk.view';

@Controller('caseload/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  /** What a step with many people would lead to, person by person. Nothing is changed; everybody it counts is logged. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'streamed' })
  rehearse(@CurrentActor() actor: Actor, @Body() body: BulkRehearsalRequest): Promise<BulkRehearsalView> {
    return this.bulk.rehearse(actor, body);
  }

  /** Starts the step; each person is logged when their turn comes, and before that whom words find. */
  @Post()
  @Access({ permission: 'person:write', subject: 'nobody' })
  start(@CurrentActor() actor: Actor, @Body() body: BulkRequest): Promise<BulkRunView> {
    return this.bulk.start(actor, body);
  }

  /** The actor's own steps of the last week. */
  @Get()
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<BulkRunListView> {
    return this.bulk.list(actor);
  }

  @Get(':runId')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { runId }: BulkRunPath): Promise<BulkRunView> {
    return this.bulk.one(actor, runId);
  }

  /** What became of each. */
  @Get(':runId/people')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  people(@CurrentActor() actor: Actor, @Param() { runId }: BulkRunPath): Promise<BulkPeopleView> {
    return this.bulk.people(actor, runId);
  }

  /** Undoes the whole within the hour, except what somebody has changed since. */
  @Post(':runId/undo')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'nobody' })
  undo(@CurrentActor() actor: Actor, @Param() { runId }: BulkRunPath): Promise<BulkRunView> {
    return this.bulk.undo(actor, runId);
  }
}
