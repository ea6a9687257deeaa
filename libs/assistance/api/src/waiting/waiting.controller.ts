import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { WaitingQuery } from './waiting.dto';
import { WaitingService } from './waiting.service';
import { WaitingListView } from './waiting.view';

@Controller('assistance/waiting')
export class WaitingController {
  constructor(private readonly waiting: WaitingService) {}

  /** People under follow-up without a decision, and texts being written, controlled or corrected. */
  @Get()
  @Access({ permission: 'assistance:read', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor, @Query() query: WaitingQuery): Promise<WaitingListView> {
    return this.waiting.list(actor, query);
  }
}
