import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import type { PlanPeriod } from '@fotfeste/activity-plan/domain';
import { Link, ReadMore, Tag } from '@fotfeste/shared/ui';
import { CountedPipe, DatePipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Card } from '../card';
import { CardTexts } from '../card-texts';
import { CurrentPlan } from '../current-plan';

/** What was done in earlier follow-up periods, folded away below the plan: it opens for reading, and nobody changes it. */
@Component({
  selector: 'ff-earlier-periods',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountedPipe, DatePipe, Link, ReadMore, Tag, TranslocoPipe],
  template: `
    @if (count(); as total) {
      <ff-read-more [heading]="'plan.earlier.heading' | ffCounted: total">
        <p class="ff-subtle">{{ 'plan.earlier.text' | transloco }}</p>
        @for (each of plan.earlier(); track each.period.from) {
          <h3 class="aksel-heading aksel-heading--xsmall">{{ periodText(each.period) }}</h3>
          <ul class="ff-plan-calendar__list">
            @for (card of each.cards; track card.id) {
              <li [attr.data-card]="card.id">
                <button type="button" ff-link class="ff-plan-card__open" (click)="opened.emit(card)">{{ titleOf(card) }}</button>
                <ff-tag>{{ 'plan.status.' + card.status | transloco }}</ff-tag>
                <span class="ff-subtle ff-numeric">{{ card.statusSince | ffDate }}</span>
              </li>
            }
          </ul>
        }
      </ff-read-more>
    }
  `,
})
export class EarlierPeriods {
  readonly opened = output<Card>();

  private readonly texts = inject(CardTexts);
  protected readonly plan = inject(CurrentPlan);
  protected readonly count = computed(() => this.plan.earlier().reduce((sum, { cards }) => sum + cards.length, 0));

  protected titleOf(card: Card): string {
    return this.texts.titleOf(card);
  }

  protected periodText(period: PlanPeriod): string {
    return this.texts.periodOf(period);
  }
}
