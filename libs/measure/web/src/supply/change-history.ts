import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TimelineEvent } from '@fotfeste/shared/ui';
import { formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { changeInWords } from './change-in-words';
import type { SupplyChange } from './supply-contract';

/** Who changed what, and when, the newest first. */
@Component({
  selector: 'ff-change-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TimelineEvent, TranslocoPipe],
  template: `
    @if (told().length === 0) {
      <p class="ff-subtle">{{ 'measure.supply.noHistory' | transloco }}</p>
    }
    <ol class="ff-timeline">
      @for (change of told(); track $index) {
        <li ff-event [when]="change.when" [heading]="change.heading">
          @for (line of change.lines; track $index) {
            <p class="ff-measures-text">{{ line }}</p>
          }
        </li>
      }
    </ol>
  `,
})
export class ChangeHistory {
  readonly changes = input.required<readonly SupplyChange[]>();

  private readonly i18n = inject(I18n);
  protected readonly told = computed(() =>
    this.changes().map((change) => ({
      when: `${formatDateTime(change.at)} · ${change.by ?? this.i18n.text('measure.supply.byProduct')}`,
      ...changeInWords(change, this.i18n),
    })),
  );
}
