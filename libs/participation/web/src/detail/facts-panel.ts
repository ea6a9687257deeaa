import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { stepsOfOthers, waitingStatuses, type StepName } from '@fotfeste/participation/domain';
import { Button, Facts, InlineMessage, Panel } from '@fotfeste/shared/ui';
import { Clock, CountedPipe, DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { decisions } from '../applications/decision';
import type { Participation } from '../contract';
import { PeriodPipe } from '../period.pipe';
import { WaitingDialog, type Waiting } from '../waiting/waiting-dialog';

/** Where, when, how much, and until when the provider sees the participant. */
@Component({
  selector: 'ff-facts-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, CountedPipe, DatePipe, DateTimePipe, Facts, InlineMessage, Panel, PeriodPipe, TranslocoPipe, WaitingDialog],
  templateUrl: './facts-panel.html',
})
export class FactsPanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  /** Why the participant waits has been said. */
  readonly explained = output();

  private readonly clock = inject(Clock);
  protected readonly i18n = inject(I18n);
  protected readonly isExplaining = signal(false);
  /** Whose first day has come waits for nothing but the hour. */
  protected readonly isWaiting = computed(() => {
    const { status, startsOn } = this.participation();
    return waitingStatuses.some((each) => each === status) && !(startsOn && startsOn <= this.clock.today());
  });
  protected readonly waiting = computed((): Waiting => {
    const { id: participationId, version, waitingCauseCode, waitingCause } = this.participation();
    return { participationId, version, ...(waitingCauseCode && { waitingCauseCode }), ...(waitingCause && { waitingCause }) };
  });
  /** What the measure coordinator or the provider can do now: what the adviser waits for. */
  protected readonly others = computed(() =>
    stepsOfOthers(this.participation(), 'adviser').map(({ party, names }) => ({
      party,
      can: names.map((name) => this.i18n.text(stepKey(name))).join(', '),
    })),
  );
}

/** The coordinator's steps are named where the coordinator takes them. */
function stepKey(name: StepName): string {
  return decisions.some((decision) => decision === name) ? `participation.applications.decision.${name}` : `participation.step.${name}`;
}
