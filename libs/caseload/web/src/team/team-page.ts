import { TeamAccessNote } from '@fotfeste/participant/web';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { WaitingErasures } from '@fotfeste/case/web/waiting-erasures';
import { WaitingPrices } from '@fotfeste/participation/web';
import { Button, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client, NumberPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { AbsencePanel } from '../absence/absence-panel';
import { CopySettingPanel } from '../copy/copy-setting-panel';
import { HiddenNote } from '../hidden-note';
import { ListAddress } from '../list/list-address';
import { OfficeChoice } from '../list/office-choice';
import { AdviserTable } from './adviser-table';
import { DeadlinesPanel } from './deadlines-panel';
import { QuietLimitPanel } from './quiet-limit-panel';
import { ResultsPanel } from './results-panel';
import { UnassignedPanel } from './unassigned-panel';
import { YouthPanel } from './youth-panel';

/** How the lead's people are shared among the advisers, and those whom nobody has. */
@Component({
  selector: 'ff-team-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AbsencePanel,
    AdviserTable,
    Button,
    CopySettingPanel,
    DeadlinesPanel,
    HiddenNote,
    NumberPipe,
    OfficeChoice,
    Page,
    Panel,
    ProblemMessage,
    QuietLimitPanel,
    ResultsPanel,
    RouterLink,
    Skeleton,
    TeamAccessNote,
    TranslocoPipe,
    UnassignedPanel,
    WaitingErasures,
    WaitingPrices,
    YouthPanel,
  ],
  providers: [ListAddress],
  templateUrl: './team-page.html',
})
export class TeamPage {
  private readonly address = inject(ListAddress);
  protected readonly office = this.address.office;
  protected readonly team = inject(Client).read('GET /caseload/team', () => {
    const office = this.office();
    return office ? { office } : {};
  });
  protected readonly overdue = computed(
    () => (this.team.latest()?.items ?? []).reduce((sum, { overdue }) => sum + overdue, 0) + (this.team.latest()?.unassignedOverdue ?? 0),
  );
  protected readonly officeQuery = computed(() => (this.office() ? { office: this.office() } : {}));
}
