import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { OfferingFilter, OfferingPath, OfferingSearchRequest } from './offering.dto';
import { OfferingService } from './offering.service';
import { OfferingDetailView, OfferingListView } from './offering.view';

@Controller('offerings')
export class OfferingController {
  constructor(private readonly offerings: OfferingService) {}

  /** Offerings that are not over, by codes alone. */
  @Get()
  @Access({ permission: 'measure:read', subject: 'nobody' })
  filter(@CurrentActor() actor: Actor, @Query() filter: OfferingFilter): Promise<OfferingListView> {
    return this.offerings.search(actor, filter);
  }

  /** The same with words. */
  @Post('search')
  @HttpCode(200)
  @Access({ permission: 'measure:read', subject: 'nobody' })
  search(@CurrentActor() actor: Actor, @Body() body: OfferingSearchRequest): Promise<OfferingListView> {
    return this.offerings.search(actor, body);
  }

  @Get(':offeringId')
  @Access({ permission: 'measure:read', subject: 'nobody' })
  one(@CurrentActor() actor: Actor, @Param() { offeringId }: OfferingPath): Promise<OfferingDetailView> {
    return this.offerings.one(actor, offeringId);
  }
}
