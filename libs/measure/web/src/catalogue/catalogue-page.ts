import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { Button, Page, SearchField, Tabs, type TabLink } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { Catalogue } from './catalogue';
import { SearchWords } from './search-words';

/** The catalogue: one field to search in, and two ways of looking at it. */
@Component({
  selector: 'ff-catalogue-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Page, RouterLink, RouterOutlet, SearchField, Tabs, TranslocoPipe],
  providers: [Catalogue],
  templateUrl: './catalogue-page.html',
})
export class CataloguePage {
  private readonly i18n = inject(I18n);
  protected readonly words = inject(SearchWords);

  protected readonly views = computed<readonly TabLink[]>(() => [
    { path: '/measures', label: this.i18n.text('measure.view.kinds'), matches: 'exactly' },
    { path: '/measures/offerings', label: this.i18n.text('measure.view.offerings') },
    { path: '/measures/outside', label: this.i18n.text('measure.view.outside') },
  ]);
}
