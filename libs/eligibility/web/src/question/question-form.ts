import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { type Draft, DraftNote, Drafts } from '@fotfeste/draft/web';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { Button, ErrorSummary, Form, FormState, ReadMore, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, DatePipe, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Judgement, Question } from '../views';
import { judgementDraft } from './judgement-draft';

type ReasonDraft = Readonly<Record<'reason', string>>;

/** Answers a question that the law leaves to a person, where it is asked. The reason is saved as one types. */
@Component({
  selector: 'ff-question-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, DraftNote, ErrorSummary, Form, LocalizedPipe, ReadMore, TextArea, TranslocoPipe],
  templateUrl: './question-form.html',
})
export class QuestionForm implements OnInit {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly startsOn = input.required<string>();
  readonly question = input.required<Question>();
  /** An older answer that may be used again. */
  readonly offered = input<Judgement>();
  readonly answered = output();

  private readonly client = inject(Client);
  private readonly drafts = inject(Drafts);
  private readonly destroyRef = inject(DestroyRef);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);

  protected readonly form = new FormState();
  protected readonly draft = signal<Draft<ReasonDraft> | undefined>(undefined);
  protected readonly reason = computed(() => this.draft()?.value().reason ?? '');
  protected readonly field = computed(() => `reason-${this.question().question}`);

  ngOnInit(): void {
    const key = judgementDraft(this.participantId(), this.measure(), this.question().question);
    this.draft.set(this.drafts.open<ReasonDraft>(key, this.destroyRef));
  }

  protected write(reason: string): void {
    this.draft()?.set({ reason });
  }

  protected async give(answer: 'yes' | 'no'): Promise<void> {
    const reason = this.reason().trim();
    const done = await this.form.submit({
      check: () => ({ [this.field()]: reason ? undefined : this.i18n.text('eligibility.question.reasonMissing') }),
      send: async (idempotencyKey) => {
        await this.draft()?.flush();
        await this.send({ answer, reason }, idempotencyKey);
        return true;
      },
    });
    if (done) this.finish();
  }

  protected async useAgain({ id, answer }: Judgement): Promise<void> {
    const done = await this.form.submit({
      send: async (idempotencyKey) => {
        await this.send({ answer, reusesId: id }, idempotencyKey);
        return true;
      },
    });
    if (done) this.finish();
  }

  private async send(
    given: { readonly answer: 'yes' | 'no'; readonly reason?: string; readonly reusesId?: string },
    idempotencyKey: string,
  ): Promise<void> {
    await this.client.send('POST /participants/{participantId}/judgements', {
      path: { participantId: this.participantId() },
      body: { question: this.question().question, measure: this.measure(), startsOn: this.startsOn(), ...given },
      idempotencyKey,
    });
  }

  private finish(): void {
    this.toasts.show(this.i18n.text('eligibility.question.saved'));
    this.answered.emit();
  }
}
