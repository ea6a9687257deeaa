import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { Modal, ProblemMessage, Skeleton, TimelineEvent } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentPlan } from '../current-plan';

/** Every goal the person has had, the newest first. */
@Component({
  selector: 'ff-goal-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, Modal, ProblemMessage, Skeleton, TimelineEvent, TranslocoPipe],
  template: `
    <ff-modal [heading]="'plan.goal.historyHeading' | transloco" [(open)]="open" (closed)="closed.emit()">
      @if (reading.value(); as history) {
        <ol class="ff-timeline" tabindex="0" [attr.aria-label]="'plan.goal.historyHeading' | transloco">
          @for (goal of history.goals; track goal.version) {
            <li
              ff-event
              icon="StarFill"
              [tone]="$first ? 'accent' : 'neutral'"
              [when]="goal.saidOn | ffDate"
              [heading]="($first ? 'plan.goal.now' : 'plan.goal.former') | transloco"
            >
              <blockquote class="ff-goal__former">{{ goal.words }}</blockquote>
              <p class="ff-subtle">{{ 'plan.goal.writtenBy' | transloco: { name: goal.writtenByName } }}</p>
            </li>
          }
        </ol>
      } @else if (reading.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reading.reload()" />
      } @else {
        <ff-skeleton [lines]="4" />
      }
    </ff-modal>
  `,
})
export class GoalHistory {
  readonly closed = output();

  private readonly plan = inject(CurrentPlan);
  protected readonly open = signal(true);
  protected readonly reading = inject(Client).read('GET /participants/{participantId}/plan/goal/history', () => ({
    participantId: this.plan.participantId(),
  }));
}
