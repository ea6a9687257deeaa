import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SampleKind } from '@fotfeste/caseload/domain';
import { Button, Link, Page, Panel, ProblemMessage, Skeleton, Tag, type Tone } from '@fotfeste/shared/ui';
import { Client, DatePipe, formatDateTime, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Review } from '../contract';
import { ReviewDialog } from './review-dialog';

/** Where each kind of text stands, below the person's address. */
const places: Readonly<Record<SampleKind, string>> = { decision: 'decisions', plan: 'plan' };

const tones = { yes: 'success', partly: 'warning', no: 'danger' } as const satisfies Readonly<Record<string, Tone>>;

/** What colleagues have asked the reader to read, and what others have said of the reader's own texts. */
@Component({
  selector: 'ff-reviews-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Link, Page, Panel, ProblemMessage, ReviewDialog, RouterLink, Skeleton, Tag, TranslocoPipe],
  template: `
    <ff-page [heading]="'caseload.review.heading' | transloco" width="text">
      <p>{{ 'caseload.review.intro' | transloco }}</p>
      @if (reviews.latest()) {
        <ff-panel padding="none" [heading]="'caseload.review.asked' | transloco">
          <ul class="ff-rows">
            @for (review of asked(); track review.id) {
              <li class="ff-rows__row">
                <span>
                  <a ff-link [routerLink]="placeOf(review)">{{ nameOf(review) }}</a
                  >&ngsp;
                  <span class="ff-subtle">{{ review.askedAt.slice(0, 10) | ffDate }}</span>
                </span>
                <span class="ff-rows__end">
                  <button ff-button="secondary" size="small" type="button" (click)="chosen.set(review)">
                    {{ 'caseload.review.answer' | transloco }}<span class="aksel-sr-only">: {{ nameOf(review) }}</span>
                  </button>
                </span>
              </li>
            } @empty {
              <li class="ff-rows__row ff-subtle">{{ 'caseload.review.noneAsked' | transloco }}</li>
            }
          </ul>
        </ff-panel>
        <ff-panel padding="none" [heading]="'caseload.review.given' | transloco">
          <ul class="ff-rows">
            @for (review of given(); track review.id) {
              <li class="ff-rows__row">
                <div class="ff-review">
                  <p>
                    <a ff-link [routerLink]="placeOf(review)">{{ nameOf(review) }}</a
                    >&ngsp;
                    <span class="ff-subtle">{{ by(review) }}</span>
                  </p>
                  @if (review.words) {
                    <blockquote class="ff-review__words">{{ review.words }}</blockquote>
                  }
                  <dl class="ff-review__answers">
                    @for (answer of review.answers ?? []; track answer.question) {
                      <dt>{{ 'caseload.review.question.' + answer.question | transloco }}</dt>
                      <dd>
                        <ff-tag [tone]="tones[answer.answer]">{{ 'caseload.review.value.' + answer.answer | transloco }}</ff-tag>
                      </dd>
                    }
                  </dl>
                </div>
              </li>
            } @empty {
              <li class="ff-rows__row ff-subtle">{{ 'caseload.review.noneGiven' | transloco }}</li>
            }
          </ul>
        </ff-panel>
      } @else if (reviews.problem(); as problem) {
        <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reviews.reload()" />
      } @else {
        <ff-skeleton [lines]="6" />
      }
    </ff-page>
    @if (chosen(); as review) {
      <ff-review-dialog [review]="review" (closed)="chosen.set(undefined)" (saved)="reviews.reload()" />
    }
  `,
})
export class ReviewsPage {
  private readonly i18n = inject(I18n);
  protected readonly reviews = inject(Client).read('GET /caseload/mine/reviews');
  protected readonly chosen = signal<Review | undefined>(undefined);
  protected readonly tones = tones;
  protected readonly asked = computed(() => (this.reviews.latest()?.items ?? []).filter(({ isForMe }) => isForMe));
  protected readonly given = computed(() => (this.reviews.latest()?.items ?? []).filter(({ isForMe }) => !isForMe));

  protected placeOf({ participantId, kind }: Review): readonly string[] {
    return ['/participants', participantId, places[kind]];
  }

  protected nameOf({ kind, name }: Review): string {
    return `${this.i18n.text(`caseload.review.kind.${kind}`)}: ${name}`;
  }

  protected by({ reviewerName: name, doneAt }: Review): string {
    return this.i18n.text('caseload.review.by', { name, when: doneAt ? formatDateTime(doneAt) : '' });
  }
}
