import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, viewChildren } from '@angular/core';
import { type MeasureCode, measureCodes, measureDefinitions } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  Button,
  DateField,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormState,
  RadioGroup,
  Select,
  TextField,
  Toasts,
} from '@fotfeste/shared/ui';
import { type BodyOf, Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

type Written = BodyOf<'POST /participants/{participantId}/earlier-time'>;

/** Writes down time in a measure from before the product: first and last day, or only how long it was. */
@Component({
  selector: 'ff-earlier-time-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, RadioGroup, Select, TextField, TranslocoPipe],
  templateUrl: './earlier-time-form.html',
})
export class EarlierTimeForm {
  readonly participantId = input.required<string>();
  readonly chosen = input<MeasureCode>();
  readonly written = output();
  readonly cancelled = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  private readonly dateFields = viewChildren(DateField);
  protected readonly form = new FormState();
  protected readonly today = inject(Clock).today;
  protected readonly measure = linkedSignal<MeasureCode | ''>(() => this.chosen() ?? '');
  protected readonly how = signal<'days' | 'length'>('days');
  protected readonly from = signal<LocalDate | undefined>(undefined);
  protected readonly to = signal<LocalDate | undefined>(undefined);
  protected readonly months = signal('');
  protected readonly weeks = signal('');
  protected readonly days = signal('');
  protected readonly source = signal<Written['source'] | ''>('');
  protected readonly words = signal('');

  protected readonly measures = computed(() =>
    measureCodes
      .filter((code) => ['measure', 'programme'].includes(measureDefinitions[code].nature))
      .map((value) => ({ value, label: this.i18n.localized(measureDefinitions[value].shortName) })),
  );
  protected readonly hows = computed(() =>
    (['days', 'length'] as const).map((value) => ({ value, label: this.i18n.text(`eligibility.earlier.how.${value}`) })),
  );
  protected readonly sources = computed(() =>
    (['arena', 'document', 'provider', 'participant'] as const).map((value) => ({
      value,
      label: this.i18n.text(`eligibility.earlier.source.${value}`),
    })),
  );

  protected async save(): Promise<void> {
    const [measure, source] = [this.measure(), this.source()];
    const done = await this.form.submit({
      check: () => this.faults(),
      send: async (idempotencyKey) => {
        if (!measure || !source) return false;
        const body = { measure, source, words: this.words(), ...this.time() };
        await this.client.send('POST /participants/{participantId}/earlier-time', {
          path: { participantId: this.participantId() },
          body,
          idempotencyKey,
        });
        return true;
      },
    });
    if (!done) return;
    this.toasts.show(this.i18n.text('eligibility.earlier.saved'));
    this.written.emit();
  }

  private time(): Pick<Written, 'from' | 'to' | 'months' | 'weeks' | 'days'> {
    const [from, to] = [this.from(), this.to()];
    if (this.how() === 'days') return { ...(from && { from }), ...(to && { to }) };
    return { months: Number(this.months()), weeks: Number(this.weeks()), days: Number(this.days()) };
  }

  private faults(): FieldErrors {
    const missing = (key: string): string => this.i18n.text(`eligibility.earlier.missing.${key}`);
    const chosen = { measure: this.measure() ? undefined : missing('measure'), source: this.source() ? undefined : missing('source') };
    if (this.how() === 'days')
      return { ...chosen, from: this.from() ? undefined : this.noDay('from'), to: this.to() ? undefined : this.noDay('to') };
    const fields = { months: this.months(), weeks: this.weeks(), days: this.days() };
    const wrong = Object.entries(fields).map(([name, text]) => [name, /^\d*$/.test(text.trim()) ? undefined : missing('number')] as const);
    const isEmpty = Object.values(fields).every((text) => Number(text) === 0);
    return { ...chosen, ...Object.fromEntries(wrong), ...(isEmpty && { months: missing('length') }) };
  }

  /** What is typed and is no day is not missing: it does not exist. */
  private noDay(name: 'from' | 'to'): string {
    const holdsNoDay = this.dateFields().some((field) => field.name() === name && field.holdsNoDay());
    return this.i18n.text(holdsNoDay ? 'ui.date.noDay' : `eligibility.earlier.missing.${name}`);
  }
}
