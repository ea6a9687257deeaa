import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { judgementWords, type FidelityScore } from '@fotfeste/participation/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Modal, RadioGroup, TextArea } from '@fotfeste/shared/ui';
import { Client, Clock, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FidelityAnswer, FidelitySheet } from './views';

/** What somebody says of an item that recorded work does not tell: the score, the day, and what it rests on. */
@Component({
  selector: 'ff-judgement-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal [open]="true" [heading]="'participation.ips.fidelity.item.' + answer().item | transloco" (closed)="closed.emit()">
      <form id="judgement-form" class="ff-stack" [ff-form]="form" (submit)="$event.preventDefault(); save()">
        <p>{{ 'participation.ips.fidelity.about.' + answer().item | transloco }}</p>
        <p class="ff-subtle">
          {{ (sheet().offeringId ? 'participation.ips.fidelity.forUnit' : 'participation.ips.fidelity.forWhole') | transloco }}
        </p>
        <ff-radio-group
          inline
          name="score"
          [label]="'participation.ips.fidelity.score' | transloco"
          [description]="'participation.ips.fidelity.scoreText' | transloco"
          [options]="scores()"
          [(value)]="score"
        />
        <ff-text-area
          readBy="nav"
          name="words"
          [maxLength]="limits.to"
          [label]="'participation.ips.fidelity.why' | transloco"
          [description]="'participation.ips.fidelity.whyText' | transloco"
          [(value)]="words"
        />
        <ff-date-field name="judgedOn" [max]="today()" [label]="'participation.ips.fidelity.day' | transloco" [(value)]="judgedOn" />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button="primary" type="submit" form="judgement-form" [loading]="form.isSending()">
          {{ 'participation.ips.fidelity.save' | transloco }}
        </button>
        <button ff-button="tertiary" type="button" (click)="closed.emit()">{{ 'participation.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class JudgementDialog {
  readonly sheet = input.required<FidelitySheet>();
  readonly answer = input.required<FidelityAnswer>();
  /** Whether the provider judges its own work, or Nav’s measure coordinator the provider’s. */
  readonly side = input.required<'nav' | 'provider'>();
  readonly saved = output<FidelitySheet>();
  readonly closed = output();

  private readonly client = inject(Client);
  private readonly clock = inject(Clock);
  private readonly i18n = inject(I18n);

  protected readonly form = new FormState();
  protected readonly limits = judgementWords;
  protected readonly score = signal<string>('');
  protected readonly words = signal('');
  protected readonly judgedOn = signal<LocalDate | undefined>(inject(Clock).today());
  protected readonly scores = computed(() => this.answer().judgeable.map((score) => ({ value: String(score), label: String(score) })));

  protected today(): LocalDate {
    return this.clock.today();
  }

  protected async save(): Promise<void> {
    const { item } = this.answer();
    const { organisation, offeringId } = this.sheet();
    const [score, words, judgedOn] = [this.score(), this.words().trim(), this.judgedOn()];
    const answer = await this.form.submit({
      check: () => ({
        score: score ? undefined : this.i18n.text('participation.ips.missing.score'),
        words: words.length < judgementWords.from ? this.i18n.text('participation.ips.missing.words') : undefined,
        judgedOn: judgedOn ? undefined : this.i18n.text('participation.ips.missing.day'),
      }),
      send: (idempotencyKey) => {
        const body = { item, score: Number(score) as FidelityScore, words, judgedOn: judgedOn ?? '', ...(offeringId && { offeringId }) };
        return this.side() === 'nav'
          ? this.client.send('POST /fidelity/{organisation}/judgements', { path: { organisation }, body, idempotencyKey })
          : this.client.send('POST /provider/fidelity/judgements', { body, idempotencyKey });
      },
    });
    if (answer) this.saved.emit(answer.value);
  }
}
