import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { UsedOf } from '@fotfeste/shared/ui';
import { formatDate, formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Used places against contracted ones: a bar with words, or when the agreement begins, since nothing is contracted before. */
@Component({
  selector: 'ff-places-used',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe, UsedOf],
  template: `
    @if (begins(); as begins) {
      <span>{{ begins }}</span>
    } @else {
      <ff-used-of kind="capacity" [used]="used()" [max]="contracted()" [label]="'measure.supply.used' | transloco" [text]="text()" />
    }
  `,
})
export class PlacesUsed {
  readonly used = input.required<number>();
  readonly contracted = input.required<number>();
  /** The first day of an agreement that is to come; absent when one runs. */
  readonly from = input<string>();

  private readonly i18n = inject(I18n);
  protected readonly text = computed(() =>
    this.i18n.text('measure.supply.usedOf', { used: formatNumber(this.used()), contracted: formatNumber(this.contracted()) }),
  );
  protected readonly begins = computed(() => {
    const from = this.from();
    return from && this.i18n.text('measure.supply.begins', { day: formatDate(from as LocalDate), used: formatNumber(this.used()) });
  });
}
