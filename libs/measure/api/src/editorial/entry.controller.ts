import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { IfMatch } from '@fotfeste/shared/api';
import { EntryPath, EntryRequest, NewEntryRequest } from './entry.dto';
import { EntryService } from './entry.service';
import { EntryHistoryView, EntryListView, EntryView } from './entry.view';

@Controller('catalogue-entries')
export class EntryController {
  constructor(private readonly entries: EntryService) {}

  /** Offers outside Nav and words beside measures; with drafts for those who edit. */
  @Get()
  @Access({ permission: 'measure:read', subject: 'nobody' })
  list(@CurrentActor() actor: Actor): Promise<EntryListView> {
    return this.entries.list(actor);
  }

  @Post()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: NewEntryRequest): Promise<EntryView> {
    return this.entries.add(actor, body);
  }

  /** Writes the draft. */
  @Put(':entryId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  write(
    @CurrentActor() actor: Actor,
    @Param() { entryId }: EntryPath,
    @IfMatch() version: number,
    @Body() body: EntryRequest,
  ): Promise<EntryView> {
    return this.entries.write(actor, entryId, version, body);
  }

  @Post(':entryId/publication')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  publish(@CurrentActor() actor: Actor, @Param() { entryId }: EntryPath, @IfMatch() version: number): Promise<EntryView> {
    return this.entries.publish(actor, entryId, version);
  }

  @Post(':entryId/withdrawal')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  withdraw(@CurrentActor() actor: Actor, @Param() { entryId }: EntryPath, @IfMatch() version: number): Promise<EntryView> {
    return this.entries.withdraw(actor, entryId, version);
  }

  /** Who wrote, published and took down, and when. */
  @Get(':entryId/history')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  history(@CurrentActor() actor: Actor, @Param() { entryId }: EntryPath): Promise<EntryHistoryView> {
    return this.entries.history(actor, entryId);
  }
}
