import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button, Icon } from '@fotfeste/shared/ui';
import { formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OfferingPage } from '../contract';

/** Where the page lies among all offerings, and the way to its neighbours. Gone when everything fits. */
@Component({
  selector: 'ff-offering-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @if (last() > 1) {
      <nav class="ff-measures-pager" [attr.aria-label]="'measure.pager.label' | transloco">
        <button ff-button="secondary" size="small" type="button" [attr.aria-disabled]="page().page <= 1" (click)="turn(page().page - 1)">
          <ff-icon name="ChevronLeft" />{{ 'measure.pager.previous' | transloco }}
        </button>
        <p>{{ place() }}</p>
        <button
          ff-button="secondary"
          size="small"
          type="button"
          [attr.aria-disabled]="page().page >= last()"
          (click)="turn(page().page + 1)"
        >
          {{ 'measure.pager.next' | transloco }}<ff-icon name="ChevronRight" />
        </button>
      </nav>
    }
  `,
})
export class OfferingPager {
  readonly page = input.required<OfferingPage>();
  readonly turned = output<number>();

  private readonly i18n = inject(I18n);
  protected readonly last = computed(() => Math.ceil(this.page().total / this.page().pageSize));
  protected readonly place = computed(() => {
    const { page, pageSize, items, total } = this.page();
    const first = (page - 1) * pageSize + 1;
    return this.i18n.text('measure.pager.place', {
      ...{ first: formatNumber(first), last: formatNumber(first + items.length - 1), total: formatNumber(total) },
    });
  });

  protected turn(page: number): void {
    if (page >= 1 && page <= this.last()) this.turned.emit(page);
  }
}
