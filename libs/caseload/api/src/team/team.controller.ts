import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { TeamOfficeQuery, TeamQuery } from './team.dto';
import { TeamResultsService } from './team-results.service';
import { TeamResultsView } from './team-results.view';
import { TeamService } from './team.service';
import { TeamView } from './team.view';

@Controller('caseload/team')
export class TeamController {
  constructor(
    private readonly teams: TeamService,
    private readonly outcomes: TeamResultsService,
  ) {}

  /** Numbers per adviser at the lead's offices; the people themselves stand in the office's list. */
  @Get()
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  team(@CurrentActor() actor: Actor, @Query() { office }: TeamQuery): Promise<TeamView> {
    return this.teams.team(actor, office);
  }

  /** From decision to start, and what measures have led to: numbers of one office, and nobody. */
  @Get('results')
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  results(@CurrentActor() actor: Actor, @Query() { office }: TeamOfficeQuery): Promise<TeamResultsView> {
    return this.outcomes.results(actor, office);
  }
}
