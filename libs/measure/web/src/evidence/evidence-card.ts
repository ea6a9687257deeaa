import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { effectNames, evidenceWarning, worthNames } from '@fotfeste/measure/domain';
import { Facts } from '@fotfeste/shared/ui';
import { LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Measure } from '../contract';

/** What research says of a measure: the effect, the worth, what to be careful of, and where it stands. */
@Component({
  selector: 'ff-evidence-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Facts, LocalizedPipe, TranslocoPipe],
  template: `
    @if (evidence(); as evidence) {
      <dl ff-facts class="ff-measures-facts">
        <div>
          <dt>{{ 'measure.evidence.firstYear' | transloco }}</dt>
          <dd>{{ effectNames[evidence.firstYear] | ffLocalized }}</dd>
        </div>
        <div>
          <dt>{{ 'measure.evidence.later' | transloco }}</dt>
          <dd>{{ effectNames[evidence.later] | ffLocalized }}</dd>
        </div>
        <div>
          <dt>{{ 'measure.evidence.worth' | transloco }}</dt>
          <dd>{{ worthNames[evidence.worth] | ffLocalized }}</dd>
        </div>
      </dl>
      <p class="ff-measures-text">{{ evidence.caveat | ffLocalized }}</p>
      <p class="ff-subtle">{{ warning | ffLocalized }} {{ 'measure.evidence.source' | transloco: { source: evidence.source } }}</p>
    } @else {
      <p class="ff-subtle">{{ 'measure.evidence.none' | transloco }}</p>
    }
  `,
})
export class EvidenceCard {
  readonly evidence = input<Measure['evidence']>();

  protected readonly effectNames = effectNames;
  protected readonly worthNames = worthNames;
  protected readonly warning = evidenceWarning;
}
