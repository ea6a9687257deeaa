import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Permissions } from '@fotfeste/access/web';
import { Button, ErrorSummary, Facts, Form, FormState, Panel, ProblemMessage, Skeleton, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { etagOf } from '../contract';
import { type ContactContent, ContactFields } from '../fields/contact-fields';
import { contactContent, contactLabels, contactRequest, contactWords } from './contact-content';
import { ContactOrigins } from '../source/contact-origins';
import { OriginLine } from '../source/origin-line';
import { Edit } from './edit';
import { type ContestedField, FieldConflict, undecidedErrors } from './field-conflict';

const fields = ['telephone', 'email', 'contactChannel', 'spokenLanguage', 'interpreter', 'letterLanguage'] as const;

/** How somebody is reached: shown, changed, and asked about field by field when a colleague changed the same. */
@Component({
  selector: 'ff-contact-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Button, ContactFields, ContactOrigins, ErrorSummary, Facts, FieldConflict, Form],
    ...[OriginLine, Panel, ProblemMessage, Skeleton, TranslocoPipe],
  ],
  templateUrl: './contact-panel.html',
})
export class ContactPanel {
  readonly participantId = input.required<string>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly permissions = inject(Permissions);
  protected readonly form = new FormState();
  protected readonly contact = this.client.read('GET /participants/{participantId}/contact', () => ({
    participantId: this.participantId(),
  }));
  protected readonly edit = signal<Edit<ContactContent> | undefined>(undefined);
  protected readonly mayChange = computed(() => this.permissions.may('person:write'));
  protected readonly facts = computed(() => {
    const contact = this.contact.latest();
    if (!contact) return [];
    const { content } = contactContent(contact);
    return fields.map((field) => ({ field, label: contactLabels[field], text: contactWords(content, field, this.i18n) }));
  });
  /** Whether something of it is not known. */
  protected readonly isOpen = computed(() => this.facts().some(({ text }) => text === ''));
  protected readonly contested = computed<readonly ContestedField[]>(() => {
    const [edit, contact] = [this.edit(), this.contact.latest()];
    const theirs = contact && contactContent(contact);
    if (!edit || !theirs || !edit.hasRead(theirs)) return [];
    return edit.contested().map((name) => ({
      name,
      label: this.i18n.text(contactLabels[name]),
      mine: contactWords(edit.content(), name, this.i18n),
      theirs: contactWords(theirs.content, name, this.i18n),
      choice: edit.choices()[name],
    }));
  });

  protected begin(): void {
    const contact = this.contact.latest();
    if (contact) this.edit.set(new Edit(contactContent(contact)));
  }

  protected async save(edit: Edit<ContactContent>): Promise<void> {
    const contact = this.contact.latest();
    if (!contact) return;
    const { content, version } = edit.toSend(contactContent(contact));
    const answer = await this.form.submit({
      check: () => undecidedErrors(edit, this.i18n),
      send: (idempotencyKey) => this.send(edit, content, version, idempotencyKey),
    });
    if (answer !== 'saved') return;
    this.edit.set(undefined);
    this.toasts.show(this.i18n.text('participant.contact.saved'));
  }

  private async send(
    edit: Edit<ContactContent>,
    content: ContactContent,
    version: number,
    idempotencyKey: string,
  ): Promise<'saved' | 'collided'> {
    try {
      const answer = await this.client.send('PUT /participants/{participantId}/contact', {
        path: { participantId: this.participantId() },
        body: contactRequest(content),
        etag: etagOf({ version }),
        idempotencyKey,
      });
      this.contact.set(answer);
      return 'saved';
    } catch (error) {
      if (!edit.collided(error)) throw error;
      this.contact.reload();
      return 'collided';
    }
  }
}
