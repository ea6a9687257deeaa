import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Step } from '@fotfeste/participation/domain';
import { Alert, Button } from '@fotfeste/shared/ui';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';

/** Steps that end a participation, or take it back before it began, in the order they are proposed. */
const ending: readonly string[] = ['end', 'interrupt', 'not-applicable', 'withdraw'];

/** Tells the adviser that a consent the measure rests on is gone, and proposes to end it. Nothing ends by itself. */
@Component({
  selector: 'ff-lost-consent',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, TranslocoPipe],
  template: `
    <ff-alert tone="warning">
      <div class="ff-stack ff-stack--tight">
        <p>
          {{ 'participation.share.lost.' + lost().consent | transloco: { date: (lost().since | ffDate), rule: lost().rule } }}
        </p>
        @if (step(); as step) {
          <div>
            <button ff-button="secondary" size="small" type="button" (click)="ending.emit(step)">
              {{ 'participation.share.lost.end' | transloco }}
            </button>
          </div>
        }
      </div>
    </ff-alert>
  `,
})
export class LostConsent {
  readonly lost = input.required<NonNullable<Participation['lostConsent']>>();
  /** What can be done with the participation now. */
  readonly steps = input.required<readonly Step[]>();
  readonly ending = output<Step>();

  protected readonly step = computed(() => ending.flatMap((name) => this.steps().filter((step) => step.name === name))[0]);
}
