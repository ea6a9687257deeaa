import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { IfMatch } from '@fotfeste/shared/api';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ThenQuery } from '@fotfeste/participant/api';
import { EarlierNeeds } from './earlier-needs.service';
import { NeedsPath, NeedsRequest } from './needs.dto';
import { NeedsService } from './needs.service';
import { NeedsView } from './needs.view';

@Controller('participants/:participantId/needs-assessment')
export class NeedsController {
  constructor(
    private readonly needs: NeedsService,
    private readonly earlier: EarlierNeeds,
  ) {}

  /** What stands between the person and work; as it stood when an earlier day ended, if `asOf` names one. */
  @Get()
  @Access({ permission: 'assistance:read', subject: 'participantId' })
  read(@CurrentActor() actor: Actor, @Param() { participantId }: NeedsPath, @Query() { asOf }: ThenQuery): Promise<NeedsView> {
    return asOf ? this.earlier.read(actor, { participantId, asOf }) : this.needs.read(actor, participantId);
  }

  /** Saves over the version in `If-Match` (0 for the first); fields that only a colleague changed are kept. */
  @Put()
  @Access({ permission: 'assistance:write', subject: 'participantId' })
  write(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: NeedsPath,
    @Body() body: NeedsRequest,
    @IfMatch() version: number,
  ): Promise<NeedsView> {
    return this.needs.write(actor, participantId, body, version);
  }
}
