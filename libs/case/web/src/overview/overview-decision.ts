import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assistanceGroupDefinitions } from '@fotfeste/eligibility/domain';
import { Button, Link, Panel, Tag } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { OverviewNeeds } from './overview-needs';
import type { OverviewView } from './overview-view';

/** The § 14 a decision that applies, the one under work, and what is being written. */
@Component({
  selector: 'ff-overview-decision',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DateTimePipe, Link, LocalizedPipe, OverviewNeeds, Panel, RouterLink, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.decision' | transloco">
      @if (overview().decision; as decision) {
        <p>
          <strong>{{ group() | ffLocalized }}</strong>
          @if (decision.mainGoal; as goal) {
            · {{ 'case.mainGoal.' + goal | transloco }}
          }
          <span class="ff-subtle">{{ 'case.overview.decidedOn' | transloco: { date: (decision.decidedOn | ffDate) } }}</span>
        </p>
      } @else {
        <p class="ff-subtle">{{ 'case.overview.noDecision' | transloco }}</p>
      }
      @if (overview().needs; as needs) {
        <ff-overview-needs [needs]="needs" />
      } @else {
        <p class="ff-subtle">{{ 'case.overview.needsUnknown' | transloco }}</p>
      }
      @if (overview().decisionWork; as work) {
        <p>
          <ff-tag tone="warning" marked>{{ 'case.decisionWork.' + work.status | transloco }}</ff-tag>
        </p>
      }
      @for (draft of overview().drafts; track draft.kind) {
        <p class="ff-subtle">
          {{ 'case.draft.' + draft.kind | transloco: { name: draft.authorName, time: (draft.savedAt | ffDateTime) } }}
        </p>
      }
      <p>
        @if (overview().decision) {
          <a ff-link [routerLink]="base() + '/decisions'">{{ 'case.overview.toDecisions' | transloco }}</a>
        } @else {
          <a ff-button="secondary" size="small" [routerLink]="base() + '/decisions'">{{ 'case.overview.assess' | transloco }}</a>
        }
      </p>
    </ff-panel>
  `,
})
export class OverviewDecision {
  readonly overview = input.required<OverviewView>();
  readonly base = input.required<string>();

  protected readonly group = computed(() => {
    const { decision } = this.overview();
    return assistanceGroupDefinitions[decision?.group ?? 'GODE_MULIGHETER'].name;
  });
}
