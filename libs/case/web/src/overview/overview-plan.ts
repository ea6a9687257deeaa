import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Link, Panel, Tag } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OverviewView } from './overview-view';
import { standingActivities } from './standing-activity';

const shownAtOnce = 5;

/** The goal in the person's own words, and what comes next on the way. */
@Component({
  selector: 'ff-overview-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, Link, Panel, RouterLink, Tag, TranslocoPipe],
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
          @for (row of shown(); track row.activity.id) {
            <li>
              <span>{{ row.activity.title ?? ('case.activityKind.' + row.activity.kind | transloco) }}</span>
              <ff-tag>{{ 'case.activityStatus.' + row.activity.status | transloco }}</ff-tag>
              @if (row.late; as late) {
                <ff-tag class="ff-overview__end" tone="danger" marked>{{
                  'case.overview.late.' + late.what | transloco: { date: (late.on | ffDate) }
                }}</ff-tag>
              } @else if (row.activity.from || row.activity.to) {
                <span class="ff-subtle ff-numeric ff-overview__end">{{ row.activity.from | ffDate }}–{{ row.activity.to | ffDate }}</span>
              }
            </li>
          }
        </ul>
        @if (more() > 0) {
          <p class="ff-subtle">{{ 'case.overview.moreInPlan' | ffCounted: more() }}</p>
        }
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

  private readonly clock = inject(Clock);
  private readonly standing = computed(() => standingActivities(this.overview(), this.clock.today()));
  protected readonly shown = computed(() => this.standing().slice(0, shownAtOnce));
  protected readonly more = computed(() => this.standing().length - this.shown().length);
}
