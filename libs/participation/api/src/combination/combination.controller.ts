import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { ParticipationPersonPath } from '../referral/referral.dto';
import { CombinationsQuery } from './combination.dto';
import { CombinationService } from './combination.service';
import { CombinationsView } from './combination.view';

@Controller('participants/:participantId/combinations')
export class CombinationController {
  constructor(private readonly combinations: CombinationService) {}

  /** What the sources say of a measure beside the others the person is in, and of what should have come before it. */
  @Get()
  @Access({ permission: 'participation:read', subject: 'participantId' })
  about(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: ParticipationPersonPath,
    @Query() query: CombinationsQuery,
  ): Promise<CombinationsView> {
    return this.combinations.about(actor, participantId, query);
  }
}
