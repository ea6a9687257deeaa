import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type Language, languages } from '@fotfeste/shared/kernel';
import { Alert, Button, ErrorSummary, Form, FormState, Modal, type Option, RadioGroup } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkList } from './link-views';

/** Whom at the provider the link goes to, and exactly what it will ask. */
@Component({
  selector: 'ff-link-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Alert, Button, DatePipe, ErrorSummary, Form, Modal, RadioGroup, TranslocoPipe],
  templateUrl: './link-dialog.html',
})
export class LinkDialog {
  readonly links = input.required<LinkList>();
  readonly sent = output<LinkList>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly form = new FormState();
  protected readonly language = linkedSignal<Language>(() => this.i18n.language());
  protected readonly languageOptions = languages.map((value): Option<Language> => ({
    value,
    label: this.i18n.text(`shell.language.${value}`),
  }));
  protected readonly contacts = computed((): readonly Option[] =>
    this.links().contacts.map(({ id, name, title, gaps }) => ({
      value: id,
      label: title ? `${name}, ${title}` : name,
      ...(gaps.length > 0 && { description: gaps.map((gap) => this.i18n.text(`participation.link.gap.${gap}`)).join(' ') }),
    })),
  );
  /** Chosen when there is only one who can be reached. */
  protected readonly contactId = linkedSignal(() => {
    const [first, ...others] = this.links().contacts.filter(({ gaps }) => gaps.length === 0);
    return first && others.length === 0 ? first.id : '';
  });
  protected readonly isReplacing = computed(() => this.links().items.some(({ state }) => state === 'waiting' || state === 'opened'));
  protected readonly asked = computed(() => this.links().questions.flatMap(({ question }) => question ?? []));

  protected async send(): Promise<void> {
    const { participationId } = this.links();
    const answer = await this.form.submit({
      check: () => ({ contactId: this.contactId() ? undefined : this.i18n.text('participation.link.chooseContact') }),
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/links', {
          path: { participationId },
          body: { contactId: this.contactId(), language: this.language() },
          idempotencyKey,
        }),
    });
    if (answer) this.sent.emit(answer.value);
  }
}
