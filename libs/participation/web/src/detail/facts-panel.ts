import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { stepsOfOthers, type StepName } from '@fotfeste/participation/domain';
import { Facts, InlineMessage, Panel } from '@fotfeste/shared/ui';
import { DatePipe, DateTimePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { decisions } from '../applications/decision';
import type { Participation } from '../contract';
import { PeriodPipe } from '../period.pipe';

/** Where, when, how much, and until when the provider sees the participant. */
@Component({
  selector: 'ff-facts-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, DateTimePipe, Facts, InlineMessage, Panel, PeriodPipe, TranslocoPipe],
  templateUrl: './facts-panel.html',
})
export class FactsPanel {
  readonly participation = input.required<Participation>();

  protected readonly i18n = inject(I18n);
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
