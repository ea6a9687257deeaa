import { ChangeDetectionStrategy, Component, inject, input, type OnInit, output, signal } from '@angular/core';
import { Button, Checkbox, ErrorSummary, Form, FormState, Modal, TextField } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProviderContact, ProviderDetail } from './supply-contract';

/** Somebody at the provider whom Nav can ask: new, or changed. */
@Component({
  selector: 'ff-contact-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Checkbox, ErrorSummary, Form, Modal, TextField, TranslocoPipe],
  template: `
    <ff-modal
      [heading]="(contact() ? 'measure.supply.changeContact' : 'measure.supply.newContact') | transloco"
      [(open)]="open"
      (closed)="closed.emit()"
    >
      <form id="contact-form" class="ff-stack" [ff-form]="form" (submit)="save()">
        <div class="ff-fields">
          <ff-text-field name="name" [label]="'measure.supply.field.name' | transloco" [(value)]="name" />
          <ff-text-field name="title" optional [label]="'measure.supply.field.title' | transloco" [(value)]="title" />
          <ff-text-field name="email" type="email" optional [label]="'measure.fact.email' | transloco" [(value)]="email" />
          <ff-text-field name="telephone" type="tel" optional [label]="'measure.fact.telephone' | transloco" [(value)]="telephone" />
        </div>
        <p class="ff-subtle">{{ 'measure.supply.reachHint' | transloco }}</p>
        @if (contact()) {
          <ff-checkbox controlId="contact-active" [label]="'measure.supply.activeContact' | transloco" [(checked)]="active" />
        }
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="contact-form" [loading]="form.isSending()">
          {{ 'measure.supply.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'measure.supply.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ContactDialog implements OnInit {
  readonly orgNumber = input.required<string>();
  /** Absent for a new one. */
  readonly contact = input<ProviderContact>();
  readonly saved = output<ProviderDetail>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly name = signal('');
  protected readonly title = signal('');
  protected readonly email = signal('');
  protected readonly telephone = signal('');
  protected readonly active = signal(true);

  ngOnInit(): void {
    const contact = this.contact();
    this.name.set(contact?.name ?? '');
    this.title.set(contact?.title ?? '');
    this.email.set(contact?.email ?? '');
    this.telephone.set(contact?.telephone ?? '');
    this.active.set(contact?.active ?? true);
  }

  protected async save(): Promise<void> {
    const answer = await this.form.submit({
      check: () => ({ name: this.name().trim().length < 2 ? this.i18n.text('measure.supply.missing') : undefined }),
      send: (idempotencyKey) => {
        const [contact, body] = [this.contact(), this.body()];
        if (!contact)
          return this.client.send('POST /providers/{orgNumber}/contacts', {
            path: { orgNumber: this.orgNumber() },
            body,
            idempotencyKey,
          });
        const { id: contactId, version } = contact;
        return this.client.send('PUT /providers/contacts/{contactId}', {
          path: { contactId },
          body: { ...body, active: this.active() },
          etag: `"${String(version)}"`,
          idempotencyKey,
        });
      },
    });
    if (answer) this.saved.emit(answer.value);
  }

  private body() {
    const [title, email, telephone] = [this.title().trim(), this.email().trim(), this.telephone().trim()];
    return { name: this.name().trim(), ...(title && { title }), ...(email && { email }), ...(telephone && { telephone }) };
  }
}
