import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button, Icon } from '@fotfeste/shared/ui';
import { formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { CasePage } from '../contract';

/** Where the page lies among all rows, and the way to its neighbours. Gone when everything fits. */
@Component({
  selector: 'ff-case-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, TranslocoPipe],
  template: `
    @if (page().next || page().previous) {
      <nav class="ff-cases-pager" [attr.aria-label]="'caseload.pager.label' | transloco">
        <button
          ff-button="secondary"
          size="small"
          type="button"
          [attr.aria-disabled]="!page().previous"
          (click)="turn({ before: page().previous })"
        >
          <ff-icon name="ChevronLeft" />{{ 'caseload.pager.previous' | transloco }}
        </button>
        <p>{{ place() }}</p>
        <button ff-button="secondary" size="small" type="button" [attr.aria-disabled]="!page().next" (click)="turn({ after: page().next })">
          {{ 'caseload.pager.next' | transloco }}<ff-icon name="ChevronRight" />
        </button>
      </nav>
    }
  `,
})
export class CasePager {
  readonly page = input.required<CasePage>();
  readonly turned = output<{ readonly after?: string; readonly before?: string }>();

  private readonly i18n = inject(I18n);
  protected readonly place = computed(() => {
    const { position, items, total } = this.page();
    const last = position + items.length - 1;
    return this.i18n.text('caseload.pager.place', { first: formatNumber(position), last: formatNumber(last), total: formatNumber(total) });
  });

  protected turn({ after, before }: { readonly after?: string | undefined; readonly before?: string | undefined }): void {
    if (after) this.turned.emit({ after });
    else if (before) this.turned.emit({ before });
  }
}
