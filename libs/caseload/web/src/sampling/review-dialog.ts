import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { reviewAnswers, reviewQuestions, reviewWordsLength, type ReviewAnswer, type ReviewQuestion } from '@fotfeste/caseload/domain';
import { Button, ErrorSummary, Form, FormState, Modal, RadioGroup, TextArea, Toasts } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Review } from '../contract';

/** Five questions and some words to whoever wrote. */
@Component({
  selector: 'ff-review-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, ErrorSummary, Form, Modal, RadioGroup, TextArea, TranslocoPipe],
  template: `
    <ff-modal [heading]="'caseload.review.dialog' | transloco: { person: review().name }" [(open)]="open" (closed)="closed.emit()">
      <form id="review-form" class="ff-form" [ff-form]="form" (submit)="save()">
        @for (question of questions(); track question) {
          <ff-radio-group
            inline
            [name]="question"
            [label]="'caseload.review.question.' + question | transloco"
            [options]="answers()"
            [value]="given()[question] ?? ''"
            (valueChange)="choose(question, $event)"
          />
        }
        <ff-text-area
          optional
          readBy="colleagues"
          name="words"
          [label]="'caseload.review.words' | transloco"
          [description]="'caseload.review.wordsHelp' | transloco"
          [maxLength]="longest"
          [(value)]="words"
        />
        <ff-error-summary />
      </form>
      <div ff-actions class="ff-actions">
        <button ff-button type="submit" form="review-form" [loading]="form.isSending()">{{ 'caseload.review.send' | transloco }}</button>
        <button ff-button="tertiary" type="button" (click)="open.set(false)">{{ 'caseload.review.cancel' | transloco }}</button>
      </div>
    </ff-modal>
  `,
})
export class ReviewDialog {
  readonly review = input.required<Review>();
  readonly closed = output();
  readonly saved = output();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  private readonly toasts = inject(Toasts);
  protected readonly open = signal(true);
  protected readonly form = new FormState();
  protected readonly words = signal('');
  protected readonly given = signal<Readonly<Partial<Record<ReviewQuestion, ReviewAnswer>>>>({});
  protected readonly longest = reviewWordsLength;
  protected readonly questions = computed<readonly ReviewQuestion[]>(() => reviewQuestions[this.review().kind]);
  protected readonly answers = computed(() =>
    reviewAnswers.map((value) => ({ value, label: this.i18n.text(`caseload.review.value.${value}`) })),
  );

  protected choose(question: ReviewQuestion, answer: ReviewAnswer | ''): void {
    if (answer !== '') this.given.update((given) => ({ ...given, [question]: answer }));
  }

  protected async save(): Promise<void> {
    const { id: reviewId, participantId } = this.review();
    const answers = this.questions().flatMap((question) => {
      const answer = this.given()[question];
      return answer ? [{ question, answer }] : [];
    });
    const words = this.words().trim();
    const sent = await this.form.submit({
      check: () =>
        Object.fromEntries(
          this.questions().map((question) => [question, this.given()[question] ? undefined : this.i18n.text('caseload.review.missing')]),
        ),
      send: (idempotencyKey) =>
        this.client.send('POST /participants/{participantId}/reviews/{reviewId}', {
          path: { participantId, reviewId },
          body: { answers, ...(words && { words }) },
          idempotencyKey,
        }),
    });
    if (!sent) return;
    this.open.set(false);
    this.toasts.show(this.i18n.text('caseload.review.sent'));
    this.saved.emit();
  }
}
