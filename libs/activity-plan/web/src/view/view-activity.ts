import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { isDuty } from '@fotfeste/activity-plan/domain';
import { Icon } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Card } from '../card';
import { iconOfKind } from '../card-texts';
import { CurrentPlan } from '../current-plan';
import { PlainTexts } from './plain-texts';
import { ViewSubGoals } from './view-sub-goals';

/** One activity in plain words. What stands inside comes below it, such as buttons. */
@Component({
  selector: 'ff-view-activity',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TranslocoPipe, ViewSubGoals],
  template: `
    <span class="ff-view-activity__sign"><ff-icon [name]="icon()" /></span>
    <div class="ff-view-activity__text">
      <h3 class="ff-view-activity__title">{{ title() }}</h3>
      @for (sentence of sentences(); track sentence) {
        <p>{{ sentence }}</p>
      }
      @if (card().description; as description) {
        <p class="ff-plan-words">{{ description }}</p>
      }
      @if (isDuty()) {
        <p class="ff-view-activity__duty">{{ 'plan.view.duty' | transloco }}</p>
      }
      <ff-view-sub-goals [activityId]="card().id" />
      <ng-content />
    </div>
  `,
  host: { class: 'ff-view-activity' },
})
export class ViewActivity {
  readonly card = input.required<Card>();

  private readonly plan = inject(CurrentPlan);
  private readonly texts = inject(PlainTexts);
  protected readonly icon = computed(() => iconOfKind[this.card().kind]);
  protected readonly title = computed(() => this.texts.titleOf(this.card()));
  protected readonly isDuty = computed(() => isDuty(this.card(), this.plan.plan() ?? {}));
  protected readonly sentences = computed(() => this.texts.sentencesOf(this.card()));
}
