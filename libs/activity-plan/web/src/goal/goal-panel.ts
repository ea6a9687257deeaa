import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Button, EmptyState, Panel } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { GivenAnswer } from '../answer/given-answer';
import { CurrentPlan } from '../current-plan';
import { SubGoalList } from '../sub-goal/sub-goal-list';
import { GoalDialog } from './goal-dialog';
import { GoalHistory } from './goal-history';

/** The goal in the person's own words, on top of everything that is done to reach it. */
@Component({
  selector: 'ff-goal-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, EmptyState, GivenAnswer, GoalDialog, GoalHistory, Panel, SubGoalList, TranslocoPipe],
  templateUrl: './goal-panel.html',
})
export class GoalPanel {
  readonly readOnly = input(false, { transform: booleanAttribute });

  private readonly plan = inject(CurrentPlan);
  protected readonly goal = this.plan.goal;
  protected readonly hasHistory = computed(() => (this.goal()?.version ?? 0) > 1);
  /** The newest answer to the goal as it stands now. */
  protected readonly answer = computed(() =>
    this.plan.answers().find(({ subject, subjectVersion }) => subject === 'goal' && subjectVersion === this.goal()?.version),
  );
  protected readonly opened = signal<'change' | 'history' | undefined>(undefined);
}
