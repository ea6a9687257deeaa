import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import { DraftNote, Drafts } from '@fotfeste/draft/web';
import { Button, Combobox, ErrorSummary, Form, FormState, Modal, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n, type ReplyOf } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Fewest characters that say anything to those who take over, as the server asks. */
const fewestCharacters = 10;

type OfficeRehearsal = ReplyOf<'POST /participants/{participantId}/office/rehearsal'>;

/** Gives the person to another office: where, with which words, what follows from it, and then the deed. */
@Component({
  selector: 'ff-office-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, DraftNote, ErrorSummary, Form, Modal, TextArea, TranslocoPipe],
  templateUrl: './office-dialog.html',
})
export class OfficeDialog {
  readonly participantId = input.required<string>();
  /** The office that has the person now. */
  readonly current = input.required<string>();
  readonly open = model(false);
  readonly moved = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  protected readonly form = new FormState();
  protected readonly offices = this.client.read('GET /reference/offices', () => (this.open() ? {} : undefined));
  protected readonly office = signal('');
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  /** What is written to those who take over is there again after a lost session; the server lets go of it with the change. */
  protected readonly draft = linkedSignal({
    source: this.open,
    computation: (isOpen) => (isOpen ? untracked(() => this.openDraft()) : undefined),
  });
  protected readonly words = computed(() => this.draft()?.value().words ?? '');
  /** What the server said would happen; asked anew after every change. */
  protected readonly rehearsal = linkedSignal<unknown, OfficeRehearsal | undefined>({ source: this.open, computation: () => undefined });
  protected readonly told = this.rehearsal.asReadonly();
  protected readonly options = computed(() =>
    (this.offices.value()?.items ?? [])
      .filter(({ number }) => number !== this.current())
      .map(({ number, name }) => ({ value: number, label: name })),
  );

  protected go(): Promise<void> {
    return this.rehearsal() ? this.move() : this.ask();
  }

  private async ask(): Promise<void> {
    const answer = await this.form.submit({
      check: () => ({
        office: this.office() ? undefined : this.i18n.text('participant.office.missing.office'),
        words: this.words().trim().length < fewestCharacters ? this.i18n.text('participant.office.missing.words') : undefined,
      }),
      send: () => this.client.send('POST /participants/{participantId}/office/rehearsal', this.sending()),
    });
    if (answer) this.rehearsal.set(answer.value);
  }

  private async move(): Promise<void> {
    const answer = await this.form.submit({
      send: (idempotencyKey) => this.client.send('POST /participants/{participantId}/office', { ...this.sending(), idempotencyKey }),
    });
    if (!answer) return;
    const { officeName, losesAccess } = answer.value;
    this.open.set(false);
    this.toasts.show(this.i18n.text('participant.office.done', { office: officeName }));
    if (losesAccess) await this.router.navigateByUrl('/my-overview');
    else this.moved.emit();
  }

  private openDraft() {
    const participantId = this.participantId();
    return this.drafts.open<{ readonly words: string }>(
      { kind: 'office-handover', subject: participantId, participantId },
      this.destroyRef,
    );
  }

  private sending() {
    return { path: { participantId: this.participantId() }, body: { office: this.office(), words: this.words().trim() } };
  }
}
