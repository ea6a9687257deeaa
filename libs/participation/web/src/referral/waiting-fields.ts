import { ChangeDetectionStrategy, Component, computed, inject, model } from '@angular/core';
import { waitingCauses, type WaitingCause } from '@fotfeste/participation/domain';
import { Select, TextArea } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const longest = 500;

/** Why somebody waits: a cause from the list, and more in words, which another cause needs. */
@Component({
  selector: 'ff-waiting-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Select, TextArea, TranslocoPipe],
  template: `
    <ff-select name="waitingCauseCode" [label]="'participation.waiting.label' | transloco" [options]="causes()" [(value)]="code" />
    <ff-text-area
      name="waitingCause"
      [optional]="code() !== 'other'"
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

  private readonly i18n = inject(I18n);
  protected readonly longest = longest;
  protected readonly causes = computed(() =>
    waitingCauses.map((value) => ({ value, label: this.i18n.text(`participation.waiting.cause.${value}`) })),
  );
}
