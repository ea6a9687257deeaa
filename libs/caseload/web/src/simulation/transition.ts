import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { verdictLook } from '@fotfeste/eligibility/web';
import { Icon, Tag } from '@fotfeste/shared/ui';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SimulatedOutcome } from '../contract';

/** From which answer to which; the same answer twice has another duration. */
@Component({
  selector: 'ff-transition',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Tag, TranslocoPipe],
  template: `
    <ff-tag [tone]="look[from()].tone" [icon]="look[from()].icon">{{ 'caseload.simulation.outcome.' + from() | transloco }}</ff-tag
    >&ngsp;
    @if (from() === to()) {
      <span>{{ 'caseload.simulation.otherDuration' | transloco }}</span>
    } @else {
      <ff-icon name="ArrowRight" /><span class="aksel-sr-only">{{ 'caseload.simulation.becomes' | transloco }}</span
      >&ngsp;
      <ff-tag [tone]="look[to()].tone" [icon]="look[to()].icon">{{ 'caseload.simulation.outcome.' + to() | transloco }}</ff-tag>
    }
  `,
  host: { class: 'ff-transition' },
})
export class TransitionTags {
  readonly from = input.required<SimulatedOutcome>();
  readonly to = input.required<SimulatedOutcome>();

  protected readonly look = verdictLook;
}
