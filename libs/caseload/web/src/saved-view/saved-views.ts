import { computed, effect, inject, Injectable, type Signal } from '@angular/core';
import type { CaseScope } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, ProblemError } from '@fotfeste/shared/web';
import type { SavedView, SavedViewContent } from '../contract';
import { ListAddress } from '../list/list-address';

/** The saved views of a page. Put it among the page's providers, with {@link ListAddress}. */
@Injectable()
export class SavedViews {
  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly list = this.client.read('GET /caseload/views');
  private readonly all = computed(() => this.list.latest()?.items ?? []);

  /** Whether nobody has answered yet; a list that could not be read holds nothing up. */
  readonly isUnknown = computed(() => !this.list.latest() && !this.list.problem());

  of(list: CaseScope): readonly SavedView[] {
    return this.all().filter((view) => view.list === list);
  }

  find(id: string | undefined): SavedView | undefined {
    return this.all().find((view) => view.id === id);
  }

  reload(): void {
    this.list.reload();
  }

  /** Puts other content in the place of what the view kept; its name and who sees it stay. */
  async replace({ id: viewId, name, sharedWith, version }: SavedView, content: SavedViewContent): Promise<void> {
    const body = { name, content, ...given({ sharedWith }) };
    await this.after(async () => {
      const etag = `"${String(version)}"`;
      await this.client.send('PUT /caseload/views/{viewId}', { path: { viewId }, body, etag, idempotencyKey: crypto.randomUUID() });
      this.toasts.show(this.i18n.text('caseload.view.saved', { name }));
    });
  }

  /** Does what a button says and reads the views anew; what was refused is told. */
  async after(deed: () => Promise<unknown>): Promise<void> {
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.toasts.show(error.problem.detail ?? error.problem.title);
    }
    this.reload();
  }
}

/**
 * Opens the default of a list when the address says nothing. True while the address is not settled, so that the whole list is not asked
 * for in vain. Call it in a field of a page.
 */
export function openingDefault(list: CaseScope): Signal<boolean> {
  const address = inject(ListAddress);
  const views = inject(SavedViews);
  const view = computed(() => (address.isSilent() ? views.of(list).find(({ isDefault }) => isDefault) : undefined));
  effect(() => {
    const first = view();
    if (first) void address.open(first, 'first');
  });
  return computed(() => address.isSilent() && (views.isUnknown() || view() !== undefined));
}
