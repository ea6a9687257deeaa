import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { EmptyState, Page, Panel, ProblemMessage, Skeleton } from '@fotfeste/shared/ui';
import { Client } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { EarlierNeeds } from '../needs/earlier-needs';
import { UsedFacts } from '../used-facts/used-facts';
import { DecisionFacts } from './decision-facts';
import { DecisionWordsView } from './decision-words';
import { EarlierList } from './earlier-list';
import { GroupName } from './group-name';

/** § 14 a of one person as it stood when an earlier day ended: to be read and nothing else. */
@Component({
  selector: 'ff-assistance-earlier-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    DecisionFacts,
    DecisionWordsView,
    EarlierList,
    EarlierNeeds,
    EmptyState,
    GroupName,
    Page,
    Panel,
    ProblemMessage,
    Skeleton,
    TranslocoPipe,
    UsedFacts,
  ],
  template: `
    <ff-page [heading]="'assistance.page.heading' | transloco">
      @if (list.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="list.reload()" />
      } @else if (list.value()) {
        @if (underWork()) {
          <p>{{ 'assistance.then.underWork' | transloco }}</p>
        }
        <div class="ff-columns ff-columns--aside">
          <ff-panel [heading]="'assistance.then.inForce' | transloco">
            @if (inForce(); as decision) {
              <ff-assistance-group-name [group]="decision.group" />
              <ff-assistance-facts [decision]="decision" />
              <ff-assistance-words [text]="decision" />
            } @else {
              <ff-empty-state [heading]="'assistance.then.none' | transloco" />
            }
          </ff-panel>
          <div class="ff-stack">
            @if (inForce(); as decision) {
              @if (decision.usedFacts.length > 0) {
                <ff-assistance-used-facts [decision]="decision" />
              }
            }
            <ff-assistance-earlier-needs [participantId]="participantId()" [asOf]="asOf()" />
            <ff-assistance-earlier [participantId]="participantId()" [decisions]="earlier()" />
            <p class="ff-subtle">{{ 'assistance.then.notKept' | transloco }}</p>
          </div>
        </div>
      } @else {
        <ff-skeleton [lines]="8" />
      }
    </ff-page>
  `,
})
export class EarlierDecisionsPage {
  readonly participantId = input.required<string>();
  /** The day, from the address. */
  readonly asOf = input.required<string>();

  protected readonly list = inject(Client).read('GET /participants/{participantId}/assistance-decisions', () => ({
    participantId: this.participantId(),
    asOf: this.asOf(),
  }));
  protected readonly inForce = computed(() => this.list.value()?.items.find(({ id }) => id === this.list.value()?.inForceId));
  protected readonly underWork = computed(() =>
    this.list.value()?.items.some(({ status }) => status === 'sent-to-second-control' || status === 'returned'),
  );
  protected readonly earlier = computed(() =>
    (this.list.value()?.items ?? []).filter(
      ({ id, status }) => id !== this.inForce()?.id && ['decided', 'replaced', 'withdrawn'].includes(status),
    ),
  );
}
