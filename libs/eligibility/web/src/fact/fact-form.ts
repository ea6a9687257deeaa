import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal, viewChildren } from '@angular/core';
import { factDefinitions, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Select, TextField, Toasts } from '@fotfeste/shared/ui';
import { type BodyOf, Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { FactValueField } from './fact-value-field';
import { toldValueOf } from './told-value';

type RecordFact = BodyOf<'POST /participants/{participantId}/recorded-facts'>;

/** Writes down what somebody has told where no register knows: who told it, how, and when. */
@Component({
  selector: 'ff-fact-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, FactValueField, Form, Select, TextField, TranslocoPipe],
  templateUrl: './fact-form.html',
})
export class FactForm {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly fact = input.required<RecordFact['fact']>();
  readonly recorded = output();
  readonly cancelled = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  private readonly clock = inject(Clock);

  private readonly dateFields = viewChildren(DateField);
  protected readonly form = new FormState();
  protected readonly value = signal('');
  protected readonly toldBy = signal<RecordFact['toldBy'] | ''>('');
  protected readonly channel = signal<RecordFact['channel'] | ''>('');
  protected readonly toldOn = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly words = signal('');
  protected readonly today = this.clock.today;
  private readonly shape = computed(() => factDefinitions[this.fact()].shape);
  protected readonly tellers = computed(() =>
    (['participant', 'guardian', 'treatment-team', 'employer', 'adviser'] as const).map((value) => ({
      value,
      label: this.i18n.text(`eligibility.record.teller.${value}`),
    })),
  );
  protected readonly channels = computed(() =>
    (['in-person', 'telephone', 'paper', 'document'] as const).map((value) => ({
      value,
      label: this.i18n.text(`eligibility.record.channel.${value}`),
    })),
  );

  protected async save(): Promise<void> {
    const value = toldValueOf(this.shape(), this.value());
    const [toldBy, channel, toldOn] = [this.toldBy(), this.channel(), this.toldOn()];
    const missing = (key: string): string => this.i18n.text(`eligibility.record.missing.${key}`);
    const noDay = this.i18n.text('ui.date.noDay');
    const done = await this.form.submit({
      check: () => ({
        value: value === undefined ? missing(this.shape().type === 'yes-no' ? 'value' : 'content') : undefined,
        toldBy: toldBy ? undefined : missing('toldBy'),
        channel: channel ? undefined : missing('channel'),
        toldOn: toldOn ? undefined : this.dateFields().some((field) => field.holdsNoDay()) ? noDay : missing('toldOn'),
      }),
      send: async (idempotencyKey) => {
        if (value === undefined || !toldBy || !channel || !toldOn) return false;
        const body = { fact: this.fact(), measure: this.measure(), value, toldBy, channel, toldOn, words: this.words() };
        await this.client.send('POST /participants/{participantId}/recorded-facts', {
          path: { participantId: this.participantId() },
          body,
          idempotencyKey,
        });
        return true;
      },
    });
    if (!done) return;
    this.toasts.show(this.i18n.text('eligibility.record.saved'));
    this.recorded.emit();
  }
}
