import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { TeamQuery } from '../team/team.dto';
import { DeadlineCareService } from './deadline-care.service';
import { DeadlineHandoverRequest, DeadlinePath, DeadlineRequest, QueueQuery, SnoozeRequest } from './queue.dto';
import { QueueService } from './queue.service';
import { DeadlineCareView, QueueCountsView, QueuePageView, QueueTablesView } from './queue.view';

@Controller()
export class QueueController {
  constructor(
    private readonly queue: QueueService,
    private readonly care: DeadlineCareService,
  ) {}

  /** What the actor is to see to, the earliest first. */
  @Get('caseload/mine/deadlines')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  mine(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueuePageView> {
    return this.queue.page(actor, 'mine', query);
  }

  @Get('caseload/mine/deadlines/counts')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  mineCounts(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueueCountsView> {
    return this.queue.counts(actor, 'mine', query);
  }

  /** What is due about everybody at the actor's offices whom the actor may see. */
  @Get('caseload/office/deadlines')
  @Access({ permission: 'caseload:office', subject: { shown: everyone } })
  office(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueuePageView> {
    return this.queue.page(actor, 'office', query);
  }

  @Get('caseload/office/deadlines/counts')
  @Access({ permission: 'caseload:office', subject: 'nobody' })
  officeCounts(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<QueueCountsView> {
    return this.queue.counts(actor, 'office', query);
  }

  /** How much is due and over at the lead's offices: numbers, and nobody who is followed up. */
  @Get('caseload/team/deadlines')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  tables(@CurrentActor() actor: Actor, @Query() { office }: TeamQuery): Promise<QueueTablesView> {
    return this.queue.tables(actor, office);
  }

  /** Leaves a deadline out of the queue until a day. Its date stays. */
  @Post('participants/:participantId/deadlines/snooze')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  snooze(@CurrentActor() actor: Actor, @Param() { participantId }: DeadlinePath, @Body() body: SnoozeRequest): Promise<DeadlineCareView> {
    return this.care.snooze(actor, participantId, body);
  }

  @Post('participants/:participantId/deadlines/resume')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  resume(@CurrentActor() actor: Actor, @Param() { participantId }: DeadlinePath, @Body() body: DeadlineRequest): Promise<DeadlineCareView> {
    return this.care.resume(actor, participantId, body);
  }

  /** Gives a deadline to a colleague. */
  @Post('participants/:participantId/deadlines/handover')
  @HttpCode(200)
  @Access({ permission: 'person:write', subject: 'participantId' })
  handOver(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: DeadlinePath,
    @Body() body: DeadlineHandoverRequest,
  ): Promise<DeadlineCareView> {
    return this.care.handOver(actor, participantId, body);
  }
}
