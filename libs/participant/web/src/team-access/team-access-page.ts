import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Page } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { ListAccessPanel } from './list-access-panel';
import { OpeningsPanel } from './openings-panel';
import { TeamLookUpsPanel } from './team-look-ups-panel';

/** What a lead answers for: openings with a reason, lists opened to others, and what the team has looked at. */
@Component({
  selector: 'ff-team-access-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ListAccessPanel, OpeningsPanel, Page, TeamLookUpsPanel, TranslocoPipe],
  template: `
    <ff-page [heading]="'participant.teamAccess.heading' | transloco">
      <p class="ff-subtle">{{ 'participant.teamAccess.lead' | transloco }}</p>
      <ff-openings-panel />
      <ff-list-access-panel />
      <ff-team-look-ups-panel />
    </ff-page>
  `,
})
export class TeamAccessPage {}
