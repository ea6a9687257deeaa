import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Link, Panel, Tag } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';

/** The goal in the person's own words, and what comes next on the way. */
@Component({
  selector: 'ff-overview-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Link, Panel, RouterLink, Tag, TranslocoPipe],
  template: `
    <ff-panel [heading]="'case.overview.goal' | transloco">
      @if (overview().goal; as goal) {
        <span ff-beside-heading class="ff-subtle">{{ goal.saidOn | ffDate }}</span>
      }
      @if (overview().goal; as goal) {
        <blockquote class="ff-overview__goal">{{ goal.words }}</blockquote>
      } @else {
        <p class="ff-subtle">{{ 'case.overview.noGoal' | transloco }}</p>
      }
      @if (overview().activities.length > 0) {
        <ul class="ff-overview__list" [attr.aria-label]="'case.overview.next' | transloco">
          @for (activity of overview().activities.slice(0, 5); track activity.id) {
            <li>
              <span>{{ activity.title ?? ('case.activityKind.' + activity.kind | transloco) }}</span>
              <ff-tag>{{ 'case.activityStatus.' + activity.status | transloco }}</ff-tag>
              @if (activity.from ?? activity.to; as date) {
                <span class="ff-subtle ff-overview__end">{{ date | ffDate }}</span>
              }
            </li>
          }
        </ul>
      }
      <p class="ff-row">
        @if (overview().goal) {
          <a ff-link [routerLink]="base() + '/plan'">{{ 'case.overview.toPlan' | transloco }}</a>
        } @else {
          <a ff-button="secondary" size="small" [routerLink]="base() + '/plan'">{{ 'case.overview.setGoal' | transloco }}</a>
        }
      </p>
    </ff-panel>
  `,
})
export class OverviewPlan {
  readonly overview = input.required<OverviewView>();
  readonly base = input.required<string>();
}
