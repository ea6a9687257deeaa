import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TimeLengthPipe } from '@fotfeste/eligibility/web';
import { DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ChangedAnswer } from '../contract';

/** How long the measure may last, before and after: only what is otherwise. */
@Component({
  selector: 'ff-duration-change',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, TimeLengthPipe, TranslocoPipe],
  template: `
    @let from = duration().from;
    @let to = duration().to;
    @if ((from.maximum | ffTimeLength) !== (to.maximum | ffTimeLength)) {
      <p>
        {{ 'caseload.simulation.duration.maximum' | transloco: { from: (from.maximum | ffTimeLength), to: (to.maximum | ffTimeLength) } }}
      </p>
    }
    @if (from.latestEnd !== to.latestEnd) {
      <p>
        {{
          'caseload.simulation.duration.' + (!to.latestEnd ? 'nothingLeft' : from.latestEnd ? 'latestEnd' : 'nowLeft')
            | transloco: { from: (from.latestEnd | ffDate), to: (to.latestEnd | ffDate) }
        }}
      </p>
    }
    @if (to.nextDecisionOn && from.nextDecisionOn !== to.nextDecisionOn) {
      <p>
        {{
          (from.nextDecisionOn ? 'caseload.simulation.duration.nextDecision' : 'caseload.simulation.duration.newDecision')
            | transloco: { from: (from.nextDecisionOn | ffDate), to: (to.nextDecisionOn | ffDate) }
        }}
      </p>
    }
  `,
  host: { class: 'ff-subtle ff-simulation__note' },
})
export class DurationChange {
  readonly duration = input.required<NonNullable<ChangedAnswer['duration']>>();
}
