import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { addDays, given, type LocalDate } from '@fotfeste/shared/kernel';
import { Button, Combobox, DateField, ErrorSummary, Form, FormState, Modal, type Option, Toasts } from '@fotfeste/shared/ui';
import { Client, Clock, I18n, Session } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** The longest an absence lasts. Unit: days after the first. */
const mostDays = 92;

/** Registers that somebody is away and who stands in: oneself, or for a lead anybody at the office. Never why. */
@Component({
  selector: 'ff-absence-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Combobox, DateField, ErrorSummary, Form, Modal, TranslocoPipe],
  template: `
    <ff-modal [heading]="'caseload.absence.register' | transloco" [(open)]="open">
      <form id="absence-form" [ff-form]="form()" (submit)="save()">
        <p>{{ 'caseload.absence.text' | transloco }}</p>
        @if (isTeam()) {
          <ff-combobox
            name="adviserId"
            [label]="'caseload.absence.who' | transloco"
            [options]="advisers()"
            [isLoading]="staff.isLoading()"
            [(value)]="adviserId"
          />
        }
        <ff-combobox
          name="substituteId"
          [label]="'caseload.absence.substitute' | transloco"
          [description]="'caseload.absence.wallText' | transloco"
          [options]="substitutes()"
          [isLoading]="staff.isLoading()"
          [(value)]="substituteId"
        />
        <div class="ff-row ff-row--fields">
          <ff-date-field name="from" [label]="'caseload.absence.from' | transloco" [min]="today" [(value)]="from" />
          <ff-date-field name="to" [label]="'caseload.absence.to' | transloco" [min]="from()" [max]="latest()" [(value)]="to" />
        </div>
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="absence-form" [loading]="form().isSending()">
          {{ 'caseload.absence.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.absence.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class AbsenceDialog {
  readonly open = model(false);
  /** Whether somebody else may be away than the reader. */
  readonly isTeam = input(false);
  readonly saved = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  protected readonly today = inject(Clock).today();
  protected readonly staff = this.client.read('GET /staff', () => (this.open() ? {} : undefined));
  protected readonly form = linkedSignal({ source: this.open, computation: () => new FormState() });
  protected readonly adviserId = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly substituteId = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly from = linkedSignal<unknown, LocalDate | undefined>({ source: this.open, computation: () => this.today });
  protected readonly to = linkedSignal<unknown, LocalDate | undefined>({ source: this.open, computation: () => undefined });
  protected readonly latest = computed(() => addDays(this.from() ?? this.today, mostDays));
  protected readonly advisers = computed<readonly Option[]>(() => {
    const offices = (this.session.actor()?.offices ?? []).map(({ number }) => number);
    return (this.staff.latest()?.items ?? [])
      .filter(({ role, offices: own }) => (role === 'adviser' || role === 'team-lead') && own.some((office) => offices.includes(office)))
      .map(({ id, name }) => ({ value: id, label: name }));
  });
  protected readonly substitutes = computed(() =>
    this.advisers().filter(({ value }) => value !== this.session.actor()?.id && value !== this.adviserId()),
  );

  protected async save(): Promise<void> {
    const [adviserId, substituteId, from, to] = [this.adviserId(), this.substituteId(), this.from(), this.to()];
    const missing = (field: 'adviser' | 'substitute' | 'day', isThere: boolean): string | undefined =>
      isThere ? undefined : this.i18n.text(`caseload.absence.missing.${field}`);
    const answer = await this.form().submit({
      check: () => ({
        adviserId: missing('adviser', !this.isTeam() || adviserId !== ''),
        substituteId: missing('substitute', substituteId !== ''),
        from: missing('day', from !== undefined),
        to: missing('day', to !== undefined),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /absences', {
          body: { substituteId, from: from ?? '', to: to ?? '', ...given({ adviserId: adviserId || undefined }) },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('caseload.absence.saved'));
    this.saved.emit();
  }
}
