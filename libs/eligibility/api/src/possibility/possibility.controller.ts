import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { PossibilitiesPath, PossibilityPath, PossibilityQuery } from './possibility.dto';
import { PossibilityService } from './possibility.service';
import { PossibilityListView, PossibilityView } from './possibility.view';

@Controller('participants/:participantId/possibilities')
export class PossibilityController {
  constructor(private readonly possibilities: PossibilityService) {}

  /** Every measure with the law's answer for the start day, in short. */
  @Get()
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  all(
    @CurrentActor() actor: Actor,
    @Param() { participantId }: PossibilitiesPath,
    @Query() { startsOn }: PossibilityQuery,
  ): Promise<PossibilityListView> {
    return this.possibilities.all(actor, participantId, startsOn);
  }

  /** One measure with every condition, fact, source and section, and what would turn the answer. */
  @Get(':measure')
  @Access({ permission: 'eligibility:read', subject: 'participantId' })
  one(
    @CurrentActor() actor: Actor,
    @Param() { participantId, measure }: PossibilityPath,
    @Query() { startsOn }: PossibilityQuery,
  ): Promise<PossibilityView> {
    return this.possibilities.one(actor, participantId, measure, startsOn);
  }
}
