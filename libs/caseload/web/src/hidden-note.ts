import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { I18n } from '@fotfeste/shared/web';
import type { CaseCounts } from './contract';

/** Says that there are people the actor does not see: as a whole, and not how many when they are few. */
@Component({
  selector: 'ff-hidden-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (text(); as text) {
      <p class="ff-subtle">{{ text }}</p>
    }
  `,
})
export class HiddenNote {
  readonly hidden = input<CaseCounts['hidden']>();

  private readonly i18n = inject(I18n);
  protected readonly text = computed(() => {
    const hidden = this.hidden();
    if (!hidden || hidden.count === 0) return '';
    return hidden.count === undefined ? this.i18n.text('caseload.hidden.few') : this.i18n.counted('caseload.hidden.many', hidden.count);
  });
}
