import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { CasePageQuery, CaseSearchRequest, CaseSelectionQuery } from './caseload.dto';
import { CaseloadService } from './caseload.service';
import { CaseCountsView, CasePageView } from './caseload.view';

@Controller('caseload')
export class CaseloadController {
  constructor(private readonly caseload: CaseloadService) {}

  /** The actor's own people. */
  @Get('mine')
  @Access({ permission: 'caseload:own', subject: { shown: everyone } })
  mine(@CurrentActor() actor: Actor, @Query() query: CasePageQuery): Promise<CasePageView> {
    return this.caseload.page(actor, 'mine', query);
  }

  @Get('mine/counts')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  mineCounts(@CurrentActor() actor: Actor, @Query() query: CaseSelectionQuery): Promise<CaseCountsView> {
    return this.caseload.counts(actor, 'mine', query);
  }

  /** Everybody at the actor's offices whom the actor may see. */
  @Get('office')
  @Access({ permission: 'caseload:office', subject: { shown: everyone } })
  office(@CurrentActor() actor: Actor, @Query() query: CasePageQuery): Promise<CasePageView> {
    return this.caseload.page(actor, 'office', query);
  }

  @Get('office/counts')
  @Access({ permission: 'caseload:office', subject: 'nobody' })
  officeCounts(@CurrentActor() actor: Actor, @Query() query: CaseSelectionQuery): Promise<CaseCountsView> {
    return this.caseload.counts(actor, 'office', query);
  }

  /** The same lists, narrowed by the beginning of any words of the name. */
  @Post('search')
  @HttpCode(200)
  @Access({ permission: 'person:find', subject: { shown: everyone }, isSearch: true })
  search(@CurrentActor() actor: Actor, @Body() body: CaseSearchRequest): Promise<CasePageView> {
    return this.caseload.search(actor, body);
  }
}
