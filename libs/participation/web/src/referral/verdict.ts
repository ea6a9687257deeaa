import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { InlineMessage, Link, ProblemMessage, Skeleton, type Tone } from '@fotfeste/shared/ui';
import { Client, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

const tones: Readonly<Record<string, Tone>> = {
  eligible: 'success',
  'needs-assessment': 'warning',
  'missing-facts': 'info',
  'not-eligible': 'danger',
};

/** What the law says of the measure for this person on the first day, in one line, with the way to every condition. */
@Component({
  selector: 'ff-verdict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InlineMessage, Link, ProblemMessage, RouterLink, Skeleton, TranslocoPipe],
  template: `
    @if (possibility.value()) {
      <ff-inline-message [tone]="tone()">
        {{ 'participation.verdict.' + verdict() | transloco }}
        <a
          ff-link
          [routerLink]="['/participants', participantId(), 'possibilities']"
          [queryParams]="{ measure: measure(), startsOn: startsOn() }"
          >{{ 'participation.verdict.show' | transloco }}</a
        >
      </ff-inline-message>
    } @else if (possibility.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="possibility.reload()" />
    } @else {
      <ff-skeleton [lines]="1" />
    }
  `,
})
export class Verdict {
  readonly participantId = input.required<string>();
  readonly measure = input.required<MeasureCode>();
  readonly startsOn = input.required<LocalDate>();

  private readonly client = inject(Client);
  protected readonly i18n = inject(I18n);
  protected readonly possibility = this.client.read('GET /participants/{participantId}/possibilities/{measure}', () => ({
    participantId: this.participantId(),
    measure: this.measure(),
    startsOn: this.startsOn(),
  }));
  protected readonly verdict = computed(() => {
    const result = this.possibility.value()?.result;
    return result?.kind === 'assessed' ? (result.outcome ?? 'stopped') : (result?.kind ?? 'stopped');
  });
  protected readonly tone = computed<Tone>(() => tones[this.verdict()] ?? 'neutral');
}
