import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { subGoalsUnder } from '@fotfeste/activity-plan/domain';
import { Icon } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { CurrentPlan } from '../current-plan';
import { PlainTexts } from './plain-texts';

/** What stands under the goal or an activity, as the person reads it: what is left, and what is done. */
@Component({
  selector: 'ff-view-sub-goals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (lines().length > 0) {
      <ul class="ff-view__done">
        @for (line of lines(); track line.id) {
          <li><ff-icon [name]="line.isDone ? 'CheckmarkCircleFill' : 'Circle'" />{{ line.text }}</li>
        }
      </ul>
    }
  `,
})
export class ViewSubGoals {
  /** Without one, those under the goal. */
  readonly activityId = input<string>();

  private readonly i18n = inject(I18n);
  private readonly texts = inject(PlainTexts);
  private readonly plan = inject(CurrentPlan);
  protected readonly lines = computed(() =>
    subGoalsUnder(this.plan.subGoals(), this.activityId()).map(({ id, title, dueOn, doneOn }) => ({
      id,
      isDone: doneOn !== undefined,
      text: this.lineOf(title, dueOn && !doneOn ? this.texts.dayOf(dueOn) : '', doneOn ? this.texts.dayOf(doneOn) : ''),
    })),
  );

  private lineOf(title: string, by: string, done: string): string {
    if (done) return this.i18n.text('plan.view.subGoal.done', { title, day: done });
    return by ? this.i18n.text('plan.view.subGoal.by', { title, day: by }) : title;
  }
}
