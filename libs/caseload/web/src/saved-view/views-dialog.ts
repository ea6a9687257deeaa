import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { CaseScope } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, Confirm, Icon, Modal, Select, Tag, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SavedView } from '../contract';
import { MoveButtons } from '../move-buttons';
import { SavedViews } from './saved-views';

const whole = 'none';

/** The views of a list in their order: which opens first, another name, other readers, away with it. */
@Component({
  selector: 'ff-views-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, Modal, MoveButtons, Select, Tag, TranslocoPipe],
  templateUrl: './views-dialog.html',
})
export class ViewsDialog {
  readonly list = input.required<CaseScope>();
  readonly renaming = output<SavedView>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly views = inject(SavedViews);
  protected readonly isOpen = signal(false);
  protected readonly all = computed(() => this.views.of(this.list()));
  protected readonly own = computed(() => this.all().filter(({ isOwn }) => isOwn));
  protected readonly rows = computed(() => this.all().map((view) => ({ view, place: this.own().indexOf(view) })));
  protected readonly first = computed(() => this.all().find(({ isDefault }) => isDefault)?.id ?? whole);
  protected readonly choices = computed(() => [
    { value: whole, label: this.i18n.text('caseload.view.none') },
    ...this.all().map(({ id, name }) => ({ value: id, label: name })),
  ]);

  open(): void {
    this.isOpen.set(true);
  }

  protected rename(view: SavedView): void {
    this.isOpen.set(false);
    this.renaming.emit(view);
  }

  protected async openFirst(choice: string): Promise<void> {
    const body = { list: this.list(), ...given({ viewId: choice === whole || choice === '' ? undefined : choice }) };
    await this.views.after(() => this.client.send('PUT /caseload/views/default', { body, idempotencyKey: crypto.randomUUID() }));
  }

  protected async move({ id }: SavedView, by: -1 | 1): Promise<void> {
    const ids = this.own().map((view) => view.id);
    const from = ids.indexOf(id);
    const neighbour = ids[from + by];
    if (neighbour === undefined) return;
    const viewIds = ids.map((each) => (each === id ? neighbour : each === neighbour ? id : each));
    await this.views.after(() => this.client.send('PUT /caseload/views/order', { body: { viewIds }, idempotencyKey: crypto.randomUUID() }));
  }

  protected async remove({ id: viewId, name, version, sharedWith }: SavedView): Promise<void> {
    const heading = this.i18n.text('caseload.view.removing', { name });
    const text = this.i18n.text(sharedWith ? 'caseload.view.removingShared' : 'caseload.view.removingOwn');
    if (!(await this.confirm.ask({ heading, text, action: this.i18n.text('caseload.view.remove'), tone: 'danger' }))) return;
    await this.views.after(async () => {
      const etag = `"${String(version)}"`;
      await this.client.send('DELETE /caseload/views/{viewId}', { path: { viewId }, etag, idempotencyKey: crypto.randomUUID() });
      this.toasts.show(this.i18n.text('caseload.view.removed', { name }));
    });
  }
}
