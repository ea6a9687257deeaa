import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, model } from '@angular/core';
import { waitingCauses, type WaitingCause } from '@fotfeste/participation/domain';
import { Select, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const longest = 500;

/** Why somebody waits: a cause from the list, and more in words. */
@Component({
  selector: 'ff-waiting-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Select, TextArea, TranslocoPipe],
  template: `
    <ff-select
      name="waitingCauseCode"
      [optional]="!isNeeded()"
      [label]="'participation.waiting.label' | transloco"
      [options]="causes()"
      [(value)]="code"
    />
    <ff-text-area
      name="waitingCause"
      [optional]="!isNeeded() || code() !== 'other'"
      [label]="'participation.waiting.words' | transloco"
      [maxLength]="longest"
      [(value)]="words"
    />
  `,
  host: { class: 'ff-stack' },
})
export class WaitingFields {
  readonly code = model<WaitingCause | ''>('');
  readonly words = model('');
  /** Whether a cause must be chosen. */
  readonly isNeeded = input(false, { transform: booleanAttribute });

  private readonly i18n = inject(I18n);
  protected readonly longest = longest;
  protected readonly causes = computed(() =>
    waitingCauses.map((value) => ({ value, label: this.i18n.text(`participation.waiting.cause.${value}`) })),
  );
}
