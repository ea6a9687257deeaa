import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { Button, DateField, ErrorSummary, Form, FormState, Panel, Select, TextArea } from '@fotfeste/shared/ui';
import { Client, Clock, DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Participation } from '../contract';

const conclusions = ['continue', 'change', 'end'] as const;
type Conclusion = (typeof conclusions)[number];

/** Nav's own look at how it goes, which the law asks for at intervals in some measures. */
@Component({
  selector: 'ff-review-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DateField, DatePipe, ErrorSummary, Form, Panel, Select, TextArea, TranslocoPipe],
  template: `
    <ff-panel [heading]="'participation.review.heading' | transloco">
      @if (participation().nextReviewOn; as due) {
        <p>{{ 'participation.review.next' | transloco: { date: (due | ffDate) } }}</p>
      }
      @for (review of participation().reviews; track $index) {
        <p>
          {{ review.reviewedOn | ffDate }} · {{ 'participation.review.conclusion.' + review.conclusion | transloco }} ·
          {{ review.recordedByName }}
          <span class="ff-participation__second">{{ review.words }}</span>
        </p>
      }
      @if (mayRecord()) {
        @if (isWriting()) {
          <form class="ff-stack" [ff-form]="form" (submit)="save()">
            <ff-date-field name="reviewedOn" [label]="'participation.review.on' | transloco" [max]="clock.today()" [(value)]="on" />
            <ff-select
              name="conclusion"
              [label]="'participation.review.concluded' | transloco"
              [options]="options()"
              [(value)]="conclusion"
            />
            <ff-text-area
              name="words"
              readBy="colleagues"
              [label]="'participation.review.words' | transloco"
              [maxLength]="2000"
              [(value)]="words"
            />
            <ff-error-summary />
            <div class="ff-actions">
              <button ff-button="primary" size="small" type="submit" [loading]="form.isSending()">
                {{ 'participation.review.save' | transloco }}
              </button>
              <button ff-button="tertiary" size="small" type="button" (click)="isWriting.set(false)">
                {{ 'participation.cancel' | transloco }}
              </button>
            </div>
          </form>
        } @else {
          <button ff-button="secondary" size="small" type="button" (click)="isWriting.set(true)">
            {{ 'participation.review.record' | transloco }}
          </button>
        }
      }
    </ff-panel>
  `,
})
export class ReviewPanel {
  readonly participation = input.required<Participation>();
  readonly mayWrite = input(false);
  readonly recorded = output<Participation>();

  private readonly client = inject(Client);
  private readonly i18n = inject(I18n);
  protected readonly clock = inject(Clock);
  protected readonly form = new FormState();
  protected readonly isWriting = signal(false);
  protected readonly on = linkedSignal<LocalDate | undefined>(() => this.clock.today());
  protected readonly conclusion = signal<Conclusion | ''>('');
  protected readonly words = signal('');
  protected readonly mayRecord = computed(() => this.mayWrite() && this.participation().status === 'participating');
  protected readonly options = computed(() =>
    conclusions.map((value) => ({ value, label: this.i18n.text(`participation.review.conclusion.${value}`) })),
  );

  protected async save(): Promise<void> {
    const [reviewedOn, conclusion, words] = [this.on(), this.conclusion(), this.words().trim()];
    const answer = await this.form.submit({
      check: () => ({
        reviewedOn: reviewedOn ? undefined : this.i18n.text('participation.review.onMissing'),
        conclusion: conclusion ? undefined : this.i18n.text('participation.review.concludedMissing'),
        words: words.length > 2 ? undefined : this.i18n.text('participation.review.wordsMissing'),
      }),
      send: (idempotencyKey) =>
        this.client.send('POST /participations/{participationId}/reviews', {
          path: { participationId: this.participation().id },
          body: { reviewedOn: reviewedOn ?? this.clock.today(), conclusion: conclusion || 'continue', words },
          idempotencyKey,
        }),
    });
    if (!answer) return;
    this.isWriting.set(false);
    this.conclusion.set('');
    this.words.set('');
    this.recorded.emit(answer.value);
  }
}
