import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { CaseScope } from '@fotfeste/caseload/domain';
import { Icon, Menu } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SavedView } from '../contract';
import { ListAddress } from '../list/list-address';
import { isSameContent } from './same-content';
import { SavedViews } from './saved-views';
import { ViewForm } from './view-form';
import { ViewsDialog } from './views-dialog';

/** The views of a list: own, those the office shares, and what one does with them. */
@Component({
  selector: 'ff-view-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, TranslocoPipe, ViewForm, ViewsDialog],
  templateUrl: './view-menu.html',
  host: { class: 'ff-view-menu' },
})
export class ViewMenu {
  readonly list = input.required<CaseScope>();

  private readonly i18n = inject(I18n);
  private readonly views = inject(SavedViews);
  protected readonly address = inject(ListAddress);

  protected readonly all = computed(() => this.views.of(this.list()));
  protected readonly groups = computed(() => [
    { key: 'own', views: this.all().filter(({ isOwn }) => isOwn) },
    { key: 'shared', views: this.all().filter(({ isOwn }) => !isOwn) },
  ]);
  protected readonly opened = computed(() => this.views.find(this.address.view()));
  protected readonly isChanged = computed(() => {
    const view = this.opened();
    return !!view && !isSameContent(view.content, this.address.content(), this.list());
  });
  protected readonly label = computed(() => this.opened()?.name ?? this.i18n.text('caseload.view.menu'));
  /** What the button is called when the visible text is the name of a view. */
  protected readonly name = computed(() => {
    const view = this.opened();
    if (!view) return undefined;
    return this.i18n.text(this.isChanged() ? 'caseload.view.openChanged' : 'caseload.view.open', { name: view.name });
  });

  protected show(view: SavedView): void {
    void this.address.open(view, 'chosen');
  }

  /** Puts the list as it stands in the place of what the view kept. */
  protected replace(view: SavedView): void {
    void this.views.replace(view, this.address.content());
  }

  /** The list now stands as the view that was made from it. */
  protected made(view: SavedView): void {
    this.views.reload();
    void this.address.change({ view: view.id });
  }
}
