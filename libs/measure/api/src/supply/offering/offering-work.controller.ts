import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { IfMatch } from '@fotfeste/shared/api';
import { OfferingPath } from '../../offering/offering.dto';
import { OfferingDetailView } from '../../offering/offering.view';
import { ChangeHistoryView } from '../history/change-history.view';
import { NewOfferingRequest, OfferingRequest } from './offering-work.dto';
import { OfferingWorkService } from './offering-work.service';

@Controller('offerings')
export class OfferingWorkController {
  constructor(private readonly offerings: OfferingWorkService) {}

  @Post()
  @Access({ permission: 'measure:write', subject: 'nobody' })
  add(@CurrentActor() actor: Actor, @Body() body: NewOfferingRequest): Promise<OfferingDetailView> {
    return this.offerings.add(actor, body);
  }

  @Put(':offeringId')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { offeringId }: OfferingPath,
    @IfMatch() version: number,
    @Body() body: OfferingRequest,
  ): Promise<OfferingDetailView> {
    return this.offerings.change(actor, offeringId, version, body);
  }

  /** What was changed, by whom. */
  @Get(':offeringId/history')
  @Access({ permission: 'measure:write', subject: 'nobody' })
  history(@CurrentActor() actor: Actor, @Param() { offeringId }: OfferingPath): Promise<ChangeHistoryView> {
    return this.offerings.history(actor, offeringId);
  }

  /** Takes enrolments again. */
  @Post(':offeringId/opening')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  open(@CurrentActor() actor: Actor, @Param() { offeringId }: OfferingPath, @IfMatch() version: number): Promise<OfferingDetailView> {
    return this.offerings.open(actor, offeringId, version);
  }

  /** Takes no enrolments for now. */
  @Post(':offeringId/pause')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  pause(@CurrentActor() actor: Actor, @Param() { offeringId }: OfferingPath, @IfMatch() version: number): Promise<OfferingDetailView> {
    return this.offerings.pause(actor, offeringId, version);
  }

  /** Closes it for good; refused while somebody is in it or waits. */
  @Post(':offeringId/closing')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: 'nobody' })
  close(@CurrentActor() actor: Actor, @Param() { offeringId }: OfferingPath, @IfMatch() version: number): Promise<OfferingDetailView> {
    return this.offerings.close(actor, offeringId, version);
  }
}
