import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { activityStatuses } from '@fotfeste/activity-plan/domain';
import { EmptyState, Page, Panel, ProblemMessage, Skeleton, Tag } from '@fotfeste/shared/ui';
import { Client, DatePipe } from '@fotfeste/shared/web';
import { VeiledMeasures } from '@fotfeste/participation/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { cardOf, subGoalOf, type Card } from '../card';
import { CardTexts } from '../card-texts';
import { ProgrammePanel } from '../programme-panel';

/** The plan of one person as it stood when an earlier day ended: to be read and nothing else. */
@Component({
  selector: 'ff-earlier-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DatePipe, EmptyState, Page, Panel, ProblemMessage, ProgrammePanel, Skeleton, Tag, TranslocoPipe, VeiledMeasures],
  templateUrl: './earlier-plan-page.html',
})
export class EarlierPlanPage {
  readonly participantId = input.required<string>();
  /** The day, from the address. */
  readonly asOf = input.required<string>();

  private readonly texts = inject(CardTexts);
  protected readonly plan = inject(Client).read('GET /participants/{participantId}/plan', () => ({
    participantId: this.participantId(),
    asOf: this.asOf(),
  }));
  /** Sub-goals of the goal and of activities, in the order they were written. */
  protected readonly subGoals = computed(() => (this.plan.value()?.subGoals ?? []).map(subGoalOf));
  /** The activities by status, in the order of the board. */
  protected readonly groups = computed(() => {
    const cards = (this.plan.value()?.activities ?? []).map(cardOf);
    return activityStatuses
      .map((status) => ({ status, cards: cards.filter((card) => card.status === status) }))
      .filter((group) => group.cards.length > 0);
  });

  protected titleOf(card: Card): string {
    return this.texts.titleOf(card);
  }

  protected periodOf(card: Card): string {
    return this.texts.periodOf(card);
  }
}
