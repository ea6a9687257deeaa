import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '../access.decorator';
import { GiveListAccessRequest, ListAccessPath } from './list-access.dto';
import { ListAccessService } from './list-access.service';
import { ListAccessesView } from './list-access.view';

/** Lists that a lead opens to a named colleague from one day to another. */
@Controller('list-accesses')
export class ListAccessController {
  constructor(private readonly lists: ListAccessService) {}

  /** Those of the lead's offices that run or are to begin. */
  @Get()
  @Access({ permission: 'access:team', subject: 'nobody' })
  given(@CurrentActor() actor: Actor): Promise<ListAccessesView> {
    return this.lists.given(actor);
  }

  /** What has been opened to the actor. */
  @Get('own')
  @Access({ permission: 'person:find', subject: 'nobody' })
  own(@CurrentActor() actor: Actor): Promise<ListAccessesView> {
    return this.lists.own(actor);
  }

  @Post()
  @HttpCode(200)
  @Access({ permission: 'access:team', subject: 'nobody' })
  give(@CurrentActor() actor: Actor, @Body() body: GiveListAccessRequest): Promise<ListAccessesView> {
    return this.lists.give(actor, body);
  }

  /** Ends it at once. */
  @Post(':listAccessId/end')
  @HttpCode(200)
  @Access({ permission: 'access:team', subject: 'nobody' })
  end(@CurrentActor() actor: Actor, @Param() { listAccessId }: ListAccessPath): Promise<ListAccessesView> {
    return this.lists.end(actor, listAccessId);
  }
}
