import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { measureDefinitions } from '@fotfeste/eligibility/domain';
import { isLocalDate } from '@fotfeste/shared/kernel';
import { Button, Link, Tag, type Tone } from '@fotfeste/shared/ui';
import { DatePipe, formatDate, I18n, LocalizedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GivenAnswer } from '../views';

const tones: Readonly<Record<GivenAnswer['standing'], Tone>> = {
  counts: 'success',
  offered: 'info',
  replaced: 'neutral',
  withdrawn: 'neutral',
  past: 'neutral',
};

/** One answer to what the law leaves to a person: the question as it read, the answer with its reason, and what it is worth today. */
@Component({
  selector: 'ff-given-answer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, DatePipe, Link, LocalizedPipe, RouterLink, Tag, TranslocoPipe],
  template: `
    @let given = answer();
    <div class="ff-row">
      <strong>{{ given.questionText | ffLocalized }}</strong>
      <ff-tag [tone]="tone()">{{ 'eligibility.given.standing.' + given.standing | transloco }}</ff-tag>
    </div>
    <p>{{ 'eligibility.given.answer.' + given.answer | transloco }}</p>
    <blockquote class="ff-question__quote">{{ given.reason }}</blockquote>
    <span class="ff-subtle">
      {{ given.authorName }}, {{ given.answeredOn | ffDate }} · {{ about() }}
      @if (worth(); as words) {
        · {{ words }}
      }
    </span>
    @if (given.withdrawal; as withdrawal) {
      <span class="ff-subtle">
        {{
          'eligibility.given.withdrawn'
            | transloco: { name: withdrawal.authorName, date: (withdrawal.on | ffDate), reason: withdrawal.reason }
        }}
      </span>
    }
    @if (mayWrite() && isLive()) {
      <div class="ff-row">
        @if (given.measure; as measure) {
          <a ff-link [routerLink]="possibilities()" [queryParams]="{ measure }">{{ 'eligibility.given.anew' | transloco }}</a>
        }
        <button ff-button="tertiary" size="small" type="button" (click)="withdrawn.emit()">
          {{ 'eligibility.given.withdraw' | transloco }}
        </button>
      </div>
    }
  `,
  host: { class: 'ff-judged' },
})
export class GivenAnswerLine {
  readonly answer = input.required<GivenAnswer>();
  readonly participantId = input.required<string>();
  readonly mayWrite = input.required<boolean>();
  readonly withdrawn = output();

  private readonly i18n = inject(I18n);
  protected readonly tone = computed(() => tones[this.answer().standing]);
  protected readonly isLive = computed(() => ['counts', 'offered'].includes(this.answer().standing));
  protected readonly possibilities = computed(() => ['/participants', this.participantId(), 'possibilities']);
  protected readonly about = computed(() => {
    const { about, measure } = this.answer();
    return this.i18n.text(`eligibility.given.about.${about}`, {
      measure: measure ? this.i18n.localized(measureDefinitions[measure].shortName) : '',
    });
  });
  /** How long it counts by itself, and how long it may be used again. */
  protected readonly worth = computed(() => {
    const { standing, countsUntil, offeredUntil, about } = this.answer();
    if (about === 'participation') return this.isLive() ? this.i18n.text('eligibility.given.whileItLasts') : '';
    const counts = standing === 'counts' && countsUntil ? this.i18n.text('eligibility.given.countsUntil', { date: day(countsUntil) }) : '';
    const again = this.isLive() && offeredUntil ? this.i18n.text('eligibility.given.offeredUntil', { date: day(offeredUntil) }) : '';
    return [counts, again].filter(Boolean).join(', ');
  });
}

function day(date: string): string {
  return isLocalDate(date) ? formatDate(date) : date;
}
