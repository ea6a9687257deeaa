import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Alert, Button, EmptyState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import { ComplaintPanel } from '../complaint/complaint-panel';
import { DecisionLetter } from '../letter/decision-letter';
import { NeedsSummary } from '../needs/needs-summary';
import { UsedFacts } from '../used-facts/used-facts';
import { DecisionFacts } from './decision-facts';
import { DecisionWordsView } from './decision-words';
import { OpinionPanel } from '../opinion/opinion-panel';
import { EarlierList } from './earlier-list';
import { GroupName } from './group-name';
import { personDecisions } from './person-decisions';
import { UnderWorkPanel } from './under-work-panel';

/** § 14 a of one person: the decision in force, what is under work, the needs behind it, and what was before. */
@Component({
  selector: 'ff-assistance-decisions-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Alert, Button, ComplaintPanel, DecisionFacts, DecisionLetter, DecisionWordsView, EarlierList, EmptyState, GroupName, NeedsSummary],
    ...[OpinionPanel, Page, Panel, ProblemMessage, RouterLink, Skeleton, TranslocoPipe, UnderWorkPanel, UsedFacts],
  ],
  templateUrl: './decisions-page.html',
})
export class DecisionsPage {
  readonly participantId = input.required<string>();

  private readonly permissions = inject(Permissions);
  protected readonly known = personDecisions(() => this.participantId());
  protected readonly earlier = computed(() =>
    (this.known.list.value()?.items ?? []).filter(
      ({ id, status }) => id !== this.known.inForce()?.id && ['decided', 'replaced', 'withdrawn'].includes(status),
    ),
  );
  protected readonly mayWrite = computed(() => this.permissions.may('assistance:write'));
  protected readonly isUnderFollowUp = computed(() => this.known.list.value()?.isUnderFollowUp !== false);
  /** A new text may be begun: nothing is under work, and the person is followed up. */
  protected readonly mayBegin = computed(() => {
    return this.mayWrite() && this.known.list.value()?.isUnderFollowUp === true && this.known.underWork()?.kind === 'nothing';
  });
}
