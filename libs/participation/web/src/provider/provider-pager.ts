import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Button } from '@fotfeste/shared/ui';
import { formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderList } from './views';

/** A page by its neighbour: what comes after one participant, or before one. */
export interface Place {
  readonly after?: string;
  readonly before?: string;
}

/** Where the page lies among all participants, and the way to the pages beside it. Gone when everybody fits. */
@Component({
  selector: 'ff-provider-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, TranslocoPipe],
  template: `
    @if (page().next || page().previous) {
      <nav class="ff-row ff-provider__pages" [attr.aria-label]="'participation.provider.pages' | transloco">
        <button
          ff-button="tertiary"
          size="small"
          type="button"
          [attr.aria-disabled]="!page().previous"
          (click)="turn({ before: page().previous })"
        >
          {{ 'participation.provider.previous' | transloco }}
        </button>
        <span>{{ place() }}</span>
        <button ff-button="tertiary" size="small" type="button" [attr.aria-disabled]="!page().next" (click)="turn({ after: page().next })">
          {{ 'participation.provider.next' | transloco }}
        </button>
      </nav>
    }
  `,
})
export class ProviderPager {
  readonly page = input.required<ProviderList>();
  readonly turned = output<Place>();

  private readonly i18n = inject(I18n);
  protected readonly place = computed(() => {
    const { position, items, total } = this.page();
    const [first, last] = [formatNumber(position), formatNumber(position + items.length - 1)];
    return this.i18n.text('participation.provider.place', { first, last, total: formatNumber(total) });
  });

  /** At either end the button stays where it was, so that the focus of the keyboard does. */
  protected turn({ after, before }: { readonly after?: string | undefined; readonly before?: string | undefined }): void {
    if (after) this.turned.emit({ after });
    else if (before) this.turned.emit({ before });
  }
}
