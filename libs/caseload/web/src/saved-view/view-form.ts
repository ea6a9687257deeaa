import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { faultOfViewName, longestViewName, type CaseScope } from '@fotfeste/caseload/domain';
import { given } from '@fotfeste/shared/kernel';
import { Button, ErrorSummary, Form, FormState, Modal, Select, TextField, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { SavedView } from '../contract';
import { ListAddress } from '../list/list-address';
import { SavedViews } from './saved-views';

const onlyMe = 'me';

/** Gives the list as it stands a name, or a view another name, and says who sees it. */
@Component({
  selector: 'ff-view-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, Select, TextField, TranslocoPipe],
  template: `
    <ff-modal width="small" [heading]="(view() ? 'caseload.view.rename' : 'caseload.view.new') | transloco" [(open)]="isOpen">
      <form id="view-form" class="ff-stack" [ff-form]="form" (submit)="save()">
        <ff-text-field
          name="name"
          [label]="'caseload.view.name' | transloco"
          [description]="view() ? undefined : ('caseload.view.keeps' | transloco)"
          [maxLength]="longest"
          [(value)]="name"
        />
        @if (mayShare()) {
          <ff-select
            name="sharedWith"
            [label]="'caseload.view.sharedWith' | transloco"
            [withoutEmpty]="true"
            [options]="offices()"
            [(value)]="sharedWith"
          />
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="view-form" [loading]="form.isSending()">{{ 'caseload.view.save' | transloco }}</button>
        <button ff-button="tertiary" type="button" (click)="isOpen.set(false)">{{ 'caseload.view.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ViewForm {
  readonly list = input.required<CaseScope>();
  /** A new view was made from the list as it stands. */
  readonly made = output<SavedView>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly views = inject(SavedViews);
  private readonly address = inject(ListAddress);
  protected readonly longest = longestViewName;
  protected readonly form = new FormState();
  protected readonly isOpen = signal(false);
  protected readonly view = signal<SavedView | undefined>(undefined);
  protected readonly name = signal('');
  protected readonly sharedWith = signal<string>(onlyMe);
  /** Whom a view is shared with is for its maker to say. */
  protected readonly mayShare = computed(() => this.view()?.isOwn ?? true);
  protected readonly offices = computed(() => {
    const own = (this.session.actor()?.offices ?? []).map(({ number, name }) => ({ number, label: `${number} ${name}` }));
    const shared = this.view()?.sharedWith;
    const former = shared && !own.some(({ number }) => number === shared) ? [{ number: shared, label: shared }] : [];
    return [
      { value: onlyMe, label: this.i18n.text('caseload.view.onlyMe') },
      ...[...own, ...former].map(({ number, label }) => ({
        value: number,
        label: this.i18n.text('caseload.view.allAt', { office: label }),
      })),
    ];
  });

  /** Opens for a view that is there, or for a new one. */
  open(view?: SavedView): void {
    this.form.clear();
    this.view.set(view);
    this.name.set(view?.name ?? '');
    this.sharedWith.set(view?.sharedWith ?? onlyMe);
    this.isOpen.set(true);
  }

  protected async save(): Promise<void> {
    const before = this.view();
    const saved = await this.form.submit({
      check: () => ({ name: this.faultOfName() }),
      send: (idempotencyKey) => this.send(before, idempotencyKey),
    });
    if (!saved) return;
    this.isOpen.set(false);
    this.toasts.show(this.i18n.text('caseload.view.saved', { name: saved.name }));
    if (before) this.views.reload();
    else this.made.emit(saved);
  }

  private async send(before: SavedView | undefined, idempotencyKey: string): Promise<SavedView> {
    const [name, wanted] = [this.name(), this.sharedWith()];
    const sharing = given({ sharedWith: wanted === onlyMe ? undefined : wanted });
    if (!before) {
      const body = { list: this.list(), name, content: this.address.content(), ...sharing };
      return (await this.client.send('POST /caseload/views', { body, idempotencyKey })).value;
    }
    const asked = { path: { viewId: before.id }, etag: `"${String(before.version)}"`, body: { name, content: before.content, ...sharing } };
    return (await this.client.send('PUT /caseload/views/{viewId}', { ...asked, idempotencyKey })).value;
  }

  /** What is wrong with the name beside the actor's other views of the list. */
  private faultOfName(): string | undefined {
    const others = this.views.of(this.list()).filter(({ id, isOwn }) => isOwn && id !== this.view()?.id);
    const fault = faultOfViewName(
      this.name(),
      others.map(({ name }) => name),
    );
    return fault && this.i18n.text(`caseload.view.fault.${fault}`);
  }
}
