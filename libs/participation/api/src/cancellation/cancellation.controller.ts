import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { IfMatch } from '@fotfeste/shared/api';
import { CancellationRequest, CancelledOfferingPath } from './cancellation.dto';
import { CancellationService } from './cancellation.service';
import { CancellationRehearsalView, CancellationView } from './cancellation.view';

const named = ({ people }: CancellationView): readonly ParticipantId[] => people.map(({ participantId }) => participantId);

@Controller('offerings/:offeringId/cancellation')
export class CancellationController {
  constructor(private readonly cancellations: CancellationService) {}

  /** Calls the offering off, or breaks it off, for everybody in it: all of them or nothing. It cannot be taken back. */
  @Post()
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: { shown: named } })
  cancel(
    @CurrentActor() actor: Actor,
    @Param() { offeringId }: CancelledOfferingPath,
    @IfMatch() version: number,
    @Body() body: CancellationRequest,
  ): Promise<CancellationView> {
    return this.cancellations.cancel(actor, offeringId, version, body);
  }

  /** Whom it would be about, and what it would lead to. Changes nothing. */
  @Post('rehearsal')
  @HttpCode(200)
  @Access({ permission: 'measure:write', subject: { shown: ({ affected }: CancellationRehearsalView) => named(affected) } })
  rehearse(
    @CurrentActor() actor: Actor,
    @Param() { offeringId }: CancelledOfferingPath,
    @IfMatch() version: number,
    @Body() body: CancellationRequest,
  ): Promise<CancellationRehearsalView> {
    return this.cancellations.rehearse(actor, offeringId, version, body);
  }
}
