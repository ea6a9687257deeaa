import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { subGoalsUnder } from '@fotfeste/activity-plan/domain';
import { Button, Checkbox, FormState, Icon, ProblemMessage, Tag } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type SubGoal, subGoalOf } from '../card';
import { CurrentPlan } from '../current-plan';
import { SubGoalForm } from './sub-goal-form';

/** Sub-goals and tasks under the goal, or under one activity: ticked off where they stand, and written in place. */
@Component({
  selector: 'ff-sub-goals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, DatePipe, Icon, ProblemMessage, SubGoalForm, Tag, TranslocoPipe],
  template: `
    @if (subGoals().length > 0) {
      <ul class="ff-sub-goals" [attr.aria-label]="'plan.subGoal.heading' | transloco">
        @for (each of subGoals(); track each.id) {
          <li>
            @if (open() === each.id) {
              <ff-sub-goal-form [subGoal]="each" (closed)="open.set(undefined)" />
            } @else {
              <div class="ff-sub-goals__row" [class.ff-sub-goals__row--done]="each.doneOn">
                <ff-checkbox
                  size="small"
                  [controlId]="'sub-goal-' + each.id"
                  [label]="each.title"
                  [disabled]="readOnly() || sending.isSending()"
                  [checked]="each.doneOn !== undefined"
                  (checkedChange)="mark(each)"
                />
                <span class="ff-subtle">
                  @if (each.kind === 'task') {
                    {{ 'plan.subGoal.kind.task' | transloco }}
                  }
                  @if (each.doneOn; as day) {
                    {{ 'plan.subGoal.doneBy' | transloco: { date: (day | ffDate), name: each.doneByName } }}
                  } @else if (each.dueOn; as day) {
                    @if (day >= today()) {
                      {{ 'plan.subGoal.by' | transloco: { date: (day | ffDate) } }}
                    }
                  }
                </span>
                @if (!each.doneOn && each.dueOn && each.dueOn < today()) {
                  <ff-tag tone="danger" marked>{{ 'plan.subGoal.late' | transloco: { date: (each.dueOn | ffDate) } }}</ff-tag>
                }
                @if (!readOnly() && !each.doneOn) {
                  <button type="button" ff-button="tertiary" size="small" (click)="open.set(each.id)">
                    {{ 'plan.subGoal.change' | transloco }}<span class="aksel-sr-only"> {{ each.title }}</span>
                  </button>
                }
              </div>
            }
          </li>
        }
      </ul>
    }
    @if (sending.problem(); as problem) {
      <ff-problem [problem]="problem" />
    }
    @if (open() === 'new') {
      <ff-sub-goal-form [activityId]="activityId()" (closed)="open.set(undefined)" />
    } @else if (!readOnly()) {
      <p>
        <button type="button" ff-button="tertiary" size="small" (click)="open.set('new')">
          <ff-icon name="Plus" />{{ 'plan.subGoal.add' | transloco }}
        </button>
      </p>
    }
  `,
  host: { class: 'ff-stack ff-stack--tight' },
})
export class SubGoalList {
  /** The activity they stand under; without one, those under the goal. */
  readonly activityId = input<string>();
  readonly readOnly = input(false, { transform: booleanAttribute });

  private readonly client = inject(Client);
  private readonly plan = inject(CurrentPlan);
  protected readonly today = inject(Clock).today;
  protected readonly sending = new FormState();
  /** The one that is being changed by its id, or `new`. */
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly subGoals = computed(() => subGoalsUnder(this.plan.subGoals(), this.activityId()));

  protected async mark({ id, doneOn }: SubGoal): Promise<void> {
    const path = { subGoalId: id };
    const marked = await this.sending.submit({
      send: (idempotencyKey) =>
        doneOn
          ? this.client.send('POST /plan-sub-goals/{subGoalId}/reopening', { path, idempotencyKey })
          : this.client.send('POST /plan-sub-goals/{subGoalId}/completion', { path, idempotencyKey }),
    });
    if (marked) this.plan.putSubGoal(subGoalOf(marked.value));
    else this.plan.reload();
  }
}
