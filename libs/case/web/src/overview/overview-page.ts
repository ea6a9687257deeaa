import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Page, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayThen } from '../then/day-then';
import { ThenChoice } from '../then/then-choice';
import { EarlierOverview } from './earlier-overview';
import { OverviewContact } from './overview-contact';
import { OverviewDeadlines } from './overview-deadlines';
import { OverviewDecision } from './overview-decision';
import { OverviewLivelihood } from './overview-livelihood';
import { OverviewMeasures } from './overview-measures';
import { OverviewPlan } from './overview-plan';
import { OverviewYouth } from './overview-youth';

/** What matters about the person today, on one page: each card leads to the page where it is worked with. */
@Component({
  selector: 'ff-overview-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EarlierOverview,
    OverviewContact,
    OverviewDeadlines,
    OverviewDecision,
    OverviewLivelihood,
    OverviewMeasures,
    OverviewPlan,
    OverviewYouth,
    Page,
    ProblemMessage,
    Skeleton,
    ThenChoice,
    TranslocoPipe,
  ],
  templateUrl: './overview-page.html',
})
export class OverviewPage {
  readonly participantId = input.required<string>();
  readonly asOf = input<string>();

  private readonly client = inject(Client);
  protected readonly then = computed(() => dayThen(this.asOf()));
  protected readonly overview = this.client.read('GET /participants/{participantId}/overview', () => {
    const asOf = this.then();
    return { participantId: this.participantId(), ...(asOf && { asOf }) };
  });
  protected readonly base = computed(() => `/participants/${this.participantId()}`);
}
