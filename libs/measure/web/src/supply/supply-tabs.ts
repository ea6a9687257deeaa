import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Tabs, type TabLink } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The lists that the measure coordinator keeps. */
@Component({
  selector: 'ff-supply-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tabs, TranslocoPipe],
  template: `<ff-tabs [label]="'measure.supply.tabs' | transloco" [tabs]="tabs()" />`,
})
export class SupplyTabs {
  private readonly i18n = inject(I18n);

  protected readonly tabs = computed<readonly TabLink[]>(() => [
    { path: '/agreements', label: this.i18n.text('measure.supply.agreements') },
    { path: '/providers', label: this.i18n.text('measure.supply.providers') },
  ]);
}
