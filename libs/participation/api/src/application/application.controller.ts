import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { RehearsalView } from '../life/rehearsal.view';
import { ApplicationFilter, ApplicationSearchRequest, DecisionsRequest, UndoDecisionsRequest } from './application.dto';
import { ApplicationService } from './application.service';
import { ApplicationListView, DecisionsView } from './application.view';

@Controller('applications')
export class ApplicationController {
  constructor(private readonly applications: ApplicationService) {}

  /** Who has applied to, waits for, or was lately settled in the offerings of the coordinator's unit. */
  @Get()
  @Access({ permission: 'participation:place', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor, @Query() filter: ApplicationFilter): Promise<ApplicationListView> {
    return this.applications.list(actor, filter);
  }

  /** The same by words of a name. */
  @Post('search')
  @HttpCode(200)
  @Access({ permission: 'participation:place', subject: { shown: everyone }, isSearch: true })
  search(@CurrentActor() actor: Actor, @Body() body: ApplicationSearchRequest): Promise<ApplicationListView> {
    return this.applications.list(actor, body);
  }

  /** Gives places, puts on the waiting list, rejects or shares: all of them or none. A refusal names the one (`participationId`). */
  @Post('decisions')
  @HttpCode(200)
  @Access({ permission: 'participation:place', subject: { shown: everyone } })
  decide(@CurrentActor() actor: Actor, @Body() body: DecisionsRequest): Promise<DecisionsView> {
    return this.applications.decide(actor, body);
  }

  /** What the decision would lead to. Changes nothing. */
  @Post('decisions/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:place', subject: 'nobody' })
  rehearse(@CurrentActor() actor: Actor, @Body() body: DecisionsRequest): Promise<RehearsalView> {
    return this.applications.rehearse(actor, body);
  }

  /** Takes back what the coordinator decided last: all of them or none. A refusal names the one (`participationId`). */
  @Post('undo')
  @HttpCode(200)
  @Access({ permission: 'participation:place', subject: { shown: everyone } })
  undo(@CurrentActor() actor: Actor, @Body() body: UndoDecisionsRequest): Promise<DecisionsView> {
    return this.applications.undo(actor, body);
  }

  /** What taking it back would lead to. Changes nothing. */
  @Post('undo/rehearsal')
  @HttpCode(200)
  @Access({ permission: 'participation:place', subject: 'nobody' })
  rehearseUndo(@CurrentActor() actor: Actor, @Body() body: UndoDecisionsRequest): Promise<RehearsalView> {
    return this.applications.rehearseUndo(actor, body);
  }
}
