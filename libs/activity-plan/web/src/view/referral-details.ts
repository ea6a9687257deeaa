import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ProblemMessage } from '@fotfeste/shared/ui';
import { Client, formatNumber, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';

/** What the person says yes or no to when referred to a measure: where, how much, what for, and what the provider will be told. */
@Component({
  selector: 'ff-referral-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProblemMessage, TranslocoPipe],
  template: `
    @if (reading.value(); as referral) {
      @for (sentence of sentences(); track sentence) {
        <p>{{ sentence }}</p>
      }
      @if (referral.content; as content) {
        <p class="ff-plan-words">{{ content }}</p>
      }
      @if (goals().length > 0) {
        <h4 class="ff-view-referral__heading">{{ 'plan.view.referral.goals' | transloco }}</h4>
        <ul class="ff-plan-list">
          @for (goal of goals(); track goal) {
            <li>{{ goal }}</li>
          }
        </ul>
      }
      @if (referral.background; as background) {
        <h4 class="ff-view-referral__heading">{{ 'plan.view.referral.told' | transloco }}</h4>
        <p class="ff-plan-words">{{ background }}</p>
      }
    } @else if (reading.problem(); as problem) {
      <ff-problem [problem]="problem" [offersRetry]="true" (retry)="reading.reload()" />
    }
  `,
  host: { class: 'ff-view-referral' },
})
export class ReferralDetails {
  readonly participationId = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly reading = inject(Client).read('GET /participations/{participationId}', () => ({
    participationId: this.participationId(),
  }));
  protected readonly goals = computed(
    () =>
      this.reading
        .value()
        ?.goals.filter(({ closedOn }) => !closedOn)
        .map(({ words }) => words) ?? [],
  );
  protected readonly sentences = computed<readonly string[]>(() => {
    const { offering, extents = [] } = this.reading.value() ?? {};
    const extent = extents.at(-1);
    return [
      offering?.name,
      extent?.daysPerWeek && this.i18n.counted('plan.view.referral.days', extent.daysPerWeek),
      extent?.percent && this.i18n.text('plan.view.referral.percent', { percent: formatNumber(extent.percent) }),
    ].filter((sentence): sentence is string => typeof sentence === 'string' && sentence !== '');
  });
}
