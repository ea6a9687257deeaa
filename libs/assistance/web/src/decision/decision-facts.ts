import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { mainGoalNames } from '@fotfeste/eligibility/domain';
import { Facts } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, LocalizedPipe, OfficePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Decision } from '../views';
import { ComplaintTime } from './complaint-time';

/** Around the words of a decision: main goal, who decided and controlled it and when, and the time to complain. */
@Component({
  selector: 'ff-assistance-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ComplaintTime, DatePipe, DateTimePipe, Facts, LocalizedPipe, OfficePipe, TranslocoPipe],
  templateUrl: './decision-facts.html',
})
export class DecisionFacts {
  readonly decision = input.required<Decision>();

  protected readonly goal = computed(() => {
    const { mainGoal } = this.decision();
    return mainGoal && mainGoalNames[mainGoal];
  });
}
