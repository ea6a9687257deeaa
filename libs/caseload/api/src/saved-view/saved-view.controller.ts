import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ChangeSavedViewRequest, DefaultViewRequest, SavedViewOrderRequest, SavedViewPath, SavedViewRequest } from './saved-view.dto';
import { SavedViewService } from './saved-view.service';
import { SavedViewListView, SavedViewView } from './saved-view.view';

@Controller('caseload/views')
export class SavedViewController {
  constructor(private readonly views: SavedViewService) {}

  /** The actor's own views of both lists, and what the actor's offices share. */
  @Get()
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<SavedViewListView> {
    return this.views.list(actor);
  }

  @Post()
  @HttpCode(201)
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: SavedViewRequest): Promise<SavedViewView> {
    return this.views.add(actor, body);
  }

  /** Puts the actor's own views in order; ids of others' views move nothing. */
  @Put('order')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  order(@CurrentActor() actor: Actor, @Body() { viewIds }: SavedViewOrderRequest): Promise<SavedViewListView> {
    return this.views.order(actor, viewIds);
  }

  @Put('default')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  setDefault(@CurrentActor() actor: Actor, @Body() body: DefaultViewRequest): Promise<SavedViewListView> {
    return this.views.setDefault(actor, body);
  }

  @Put(':viewId')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { viewId }: SavedViewPath,
    @Body() body: ChangeSavedViewRequest,
    @IfMatch() version: number,
  ): Promise<SavedViewView> {
    return this.views.change(actor, viewId, body, version);
  }

  @Delete(':viewId')
  @Access({ permission: 'caseload:own', subject: 'nobody' })
  remove(@CurrentActor() actor: Actor, @Param() { viewId }: SavedViewPath, @IfMatch() version: number): Promise<SavedViewListView> {
    return this.views.remove(actor, viewId, version);
  }
}
