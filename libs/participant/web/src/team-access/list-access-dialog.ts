import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, model, output } from '@angular/core';
import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  Combobox,
  DateField,
  ErrorSummary,
  Form,
  FormState,
  Modal,
  type Option,
  Select,
  TextArea,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { Client, Clock, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** Fewest characters of a reason, as the server asks. */
const fewestCharacters = 10;
/** The longest a list stays open. Unit: days after the first. */
const mostDays = 92;

/** Opens a list to a colleague of another office, by ident: for a substitute, or while a case is being handed over. */
@Component({
  selector: 'ff-list-access-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, DateField, ErrorSummary, Form, Modal, Select, TextArea, TextField, TranslocoPipe],
  template: `
    <ff-modal [heading]="'participant.teamAccess.lists.give' | transloco" [(open)]="open">
      <form id="list-access-form" [ff-form]="form()" (submit)="save()">
        <p>{{ 'participant.teamAccess.lists.text' | transloco }}</p>
        <ff-text-field
          name="colleagueId"
          [width]="12"
          [label]="'participant.teamAccess.lists.colleague' | transloco"
          [description]="'participant.teamAccess.lists.colleagueHelp' | transloco"
          [(value)]="colleagueId"
        />
        @if (offices().length > 1) {
          <ff-select name="office" [label]="'participant.teamAccess.lists.office' | transloco" [options]="offices()" [(value)]="office" />
        }
        <ff-combobox
          name="responsible"
          optional
          [label]="'participant.teamAccess.lists.whose' | transloco"
          [description]="'participant.teamAccess.lists.whoseHelp' | transloco"
          [options]="advisers()"
          [isLoading]="staff.isLoading()"
          [(value)]="responsible"
        />
        <div class="ff-row">
          <ff-date-field name="from" [label]="'participant.teamAccess.lists.from' | transloco" [min]="today" [(value)]="from" />
          <ff-date-field name="to" [label]="'participant.teamAccess.lists.to' | transloco" [min]="from()" [max]="latest()" [(value)]="to" />
        </div>
        <ff-text-area
          readBy="colleagues"
          name="reason"
          [label]="'participant.teamAccess.lists.reason' | transloco"
          [maxLength]="500"
          [(value)]="reason"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="list-access-form" [loading]="form().isSending()">
          {{ 'participant.teamAccess.lists.give' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'participant.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ListAccessDialog {
  readonly open = model(false);
  readonly saved = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(Clock).today();
  protected readonly staff = this.client.read('GET /staff', () => (this.open() ? {} : undefined));
  protected readonly form = linkedSignal({ source: this.open, computation: () => new FormState() });
  protected readonly colleagueId = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly offices = computed<readonly Option[]>(() =>
    (this.session.actor()?.offices ?? []).map(({ number, name }) => ({ value: number, label: name })),
  );
  protected readonly office = linkedSignal({ source: this.open, computation: () => this.offices()[0]?.value ?? '' });
  protected readonly responsible = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly from = linkedSignal<unknown, LocalDate | undefined>({ source: this.open, computation: () => this.today });
  protected readonly to = linkedSignal<unknown, LocalDate | undefined>({ source: this.open, computation: () => undefined });
  protected readonly reason = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly latest = computed(() => addDays(this.from() ?? this.today, mostDays));
  protected readonly advisers = computed<readonly Option[]>(() =>
    (this.staff.latest()?.items ?? [])
      .filter(({ role, offices }) => (role === 'adviser' || role === 'team-lead') && offices.includes(this.office()))
      .map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const [colleagueId, reason, responsible] = [this.colleagueId().trim().toUpperCase(), this.reason().trim(), this.responsible()];
    const [from, to] = [this.from(), this.to()];
    const answer = await this.form().submit({
      check: () => ({
        colleagueId: /^[A-Z]\d{6}$/.test(colleagueId) ? undefined : this.i18n.text('participant.teamAccess.lists.missing.colleague'),
        from: from ? undefined : this.i18n.text('participant.teamAccess.lists.missing.day'),
        to: to ? undefined : this.i18n.text('participant.teamAccess.lists.missing.day'),
        reason: reason.length < fewestCharacters ? this.i18n.text('participant.teamAccess.lists.missing.reason') : undefined,
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /list-accesses', {
          body: { colleagueId, office: this.office(), reason, from: from ?? '', to: to ?? '', ...(responsible && { responsible }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('participant.teamAccess.lists.given'));
    this.saved.emit();
  }
}
