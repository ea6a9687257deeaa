import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Access, CurrentActor, everyone } from '@fotfeste/access/api';
import { TeamAssignmentsRequest } from './assignment.dto';
import { AssignmentService } from './assignment.service';
import { TeamAssignmentsView } from './assignment.view';
import { OwnListPath, ProviderFilter, ProviderNarrowing } from './provider.dto';
import { ProviderListService } from './provider-list.service';
import { ProviderCountsView, ProviderListView, ProviderOfferingsView } from './provider-list.view';
import { ProviderTeamView } from './provider.view';

@Controller('provider')
export class ProviderListController {
  constructor(
    private readonly lists: ProviderListService,
    private readonly assignments: AssignmentService,
  ) {}

  /** The provider's own participants while its window to each is open, by codes alone. */
  @Get('participations')
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  list(@CurrentActor() actor: Actor, @Query() filter: ProviderFilter): Promise<ProviderListView> {
    return this.lists.list(actor, filter);
  }

  /** How many each other choice in the filters of the list would leave. */
  @Get('participation-counts')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  counts(@CurrentActor() actor: Actor, @Query() narrowing: ProviderNarrowing): Promise<ProviderCountsView> {
    return this.lists.counts(actor, narrowing);
  }

  /** The provider's offerings, as lists to open; the reader's own first. */
  @Get('offerings')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  offerings(@CurrentActor() actor: Actor): Promise<ProviderOfferingsView> {
    return this.lists.offerings(actor);
  }

  /** Makes an offering one of the reader's own lists. */
  @Put('offerings/:offeringId/following')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  follow(@CurrentActor() actor: Actor, @Param() { offeringId }: OwnListPath): Promise<ProviderOfferingsView> {
    return this.lists.follow(actor, offeringId);
  }

  @Delete('offerings/:offeringId/following')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  unfollow(@CurrentActor() actor: Actor, @Param() { offeringId }: OwnListPath): Promise<ProviderOfferingsView> {
    return this.lists.unfollow(actor, offeringId);
  }

  /** Gives participants their advisers: all or none. A refusal names the one (`participationId`). Coordinators alone. */
  @Post('assignments')
  @HttpCode(200)
  @Access({ permission: 'participation:provide', subject: { shown: everyone } })
  assign(@CurrentActor() actor: Actor, @Body() body: TeamAssignmentsRequest): Promise<TeamAssignmentsView> {
    return this.assignments.assign(actor, body);
  }

  /** Coordinators and advisers of the provider. */
  @Get('staff')
  @Access({ permission: 'participation:provide', subject: 'nobody' })
  team(@CurrentActor() actor: Actor): Promise<ProviderTeamView> {
    return this.lists.team(actor);
  }
}
