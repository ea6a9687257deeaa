import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permissions } from '@fotfeste/access/web';
import { Link } from '@fotfeste/shared/ui';
import type { Problem } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/**
 * Below a refusal that waits for an answer or a fact: the way to where it is given, for the measure and the day that were asked about.
 * It opens beside the form, so that what is written there is not lost.
 */
@Component({
  selector: 'ff-answer-way',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Link, RouterLink, TranslocoPipe],
  template: `
    @if (way(); as way) {
      <p>
        <a
          ff-link
          target="_blank"
          rel="noopener"
          [routerLink]="['/participants', participantId(), 'possibilities']"
          [queryParams]="way.address"
          >{{ 'participation.answerWay.' + way.asks | transloco }}</a
        >
      </p>
      <p class="ff-subtle">{{ 'participation.answerWay.then' | transloco }}</p>
    }
  `,
})
export class AnswerWay {
  readonly problem = input.required<Problem | undefined>();
  readonly participantId = input.required<string>();

  private readonly permissions = inject(Permissions);
  protected readonly way = computed(() => {
    const { questions, missingFacts, measure, startsOn } = this.problem()?.more ?? {};
    const asks = Array.isArray(questions) ? 'questions' : Array.isArray(missingFacts) ? 'facts' : undefined;
    if (!asks || !this.permissions.may('eligibility:read')) return undefined;
    return { asks, address: { measure, startsOn } };
  });
}
