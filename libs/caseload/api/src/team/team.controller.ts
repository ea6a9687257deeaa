import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor } from '@fotfeste/access/api';
import { TeamQuery } from './team.dto';
import { TeamService } from './team.service';
import { TeamView } from './team.view';

@Controller('caseload/team')
export class TeamController {
  constructor(private readonly teams: TeamService) {}

  /** Numbers per adviser at the lead's offices; the people themselves stand in the office's list. */
  @Get()
  @Access({ permission: 'caseload:team', subject: 'nobody' })
  team(@CurrentActor() actor: Actor, @Query() { office }: TeamQuery): Promise<TeamView> {
    return this.teams.team(actor, office);
  }
}
