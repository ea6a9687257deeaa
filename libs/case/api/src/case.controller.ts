import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { CasePath } from './case.path.dto';
import { HeaderService } from './header/header.service';
import { PersonHeaderView } from './header/header.view';
import { HistoryQuery } from './history/history.dto';
import { HistoryReader } from './history/history.reader';
import { HistoryView } from './history/history.view';
import { OverviewService } from './overview/overview.service';
import { OverviewView } from './overview/overview.view';
import { TimelineService } from './timeline/timeline.service';
import { TimelineView } from './timeline/timeline.view';

@Controller('participants/:participantId')
export class CaseController {
  constructor(
    private readonly headers: HeaderService,
    private readonly overviews: OverviewService,
    private readonly timelines: TimelineService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What stands on top of every page of the person. */
  @Get('header')
  @Access({ permission: 'person:read', subject: 'participantId' })
  header(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath, @Query() { asOf }: ThenQuery): Promise<PersonHeaderView> {
    return this.headers.header(actor, { participantId, asOf });
  }

  /** What matters about the person today. */
  @Get('overview')
  @Access({ permission: 'person:read', subject: 'participantId' })
  overview(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath, @Query() { asOf }: ThenQuery): Promise<OverviewView> {
    return this.overviews.overview(actor, { participantId, asOf });
  }

  /** Everything about the person that has days: periods, decisions and points. */
  @Get('timeline')
  @Access({ permission: 'person:read', subject: 'participantId' })
  timeline(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath, @Query() { asOf }: ThenQuery): Promise<TimelineView> {
    return this.timelines.timeline(actor, { participantId, asOf });
  }

  /** What has happened, by whom, when, and what it was before. */
  @Get('history')
  @Access({ permission: 'history:read', subject: 'participantId' })
  history(@CurrentActor() actor: Actor, @Param() { participantId }: CasePath, @Query() query: HistoryQuery): Promise<HistoryView> {
    return this.unitOfWork.read(actor, (tx) => tx.use(HistoryReader).page(participantId, query));
  }
}
