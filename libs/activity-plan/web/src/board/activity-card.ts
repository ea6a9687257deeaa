import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ActivityStatus, agreementHindrance, isOpen, subGoalsUnder } from '@fotfeste/activity-plan/domain';
import { Icon, Link, Tag } from '@fotfeste/shared/ui';
import { I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Card, participationAddress } from '../card';
import { CardTexts, iconOfKind } from '../card-texts';
import { CurrentPlan } from '../current-plan';
import { standingAnswer } from '../view/standing-answer';
import type { Nudge } from './columns';
import { MoveMenu } from './move-menu';

/** What can be done with a card besides moving it. */
export type CardDeed = 'open' | 'agree' | 'answer';

/** One card: what it is, when, who carries it, what it counts for, and what is late about it. */
@Component({
  selector: 'ff-plan-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Link, MoveMenu, RouterLink, Tag, TranslocoPipe],
  templateUrl: './activity-card.html',
  host: { class: 'ff-plan-card', '[class.ff-plan-card--late]': 'late()', '[class.ff-plan-card--measure]': 'isMeasure()' },
})
export class ActivityCard {
  readonly card = input.required<Card>();
  readonly nudges = input<readonly Nudge[]>([]);
  readonly readOnly = input(false, { transform: booleanAttribute });
  readonly moved = output<ActivityStatus>();
  readonly nudged = output<Nudge>();
  readonly asked = output<CardDeed>();

  private readonly texts = inject(CardTexts);
  private readonly plan = inject(CurrentPlan);
  private readonly i18n = inject(I18n);

  protected readonly isMeasure = computed(() => this.card().kind === 'measure');
  protected readonly icon = computed(() => iconOfKind[this.card().kind]);
  protected readonly title = computed(() => this.texts.titleOf(this.card()));
  /** A mere label is called by its kind: then the kind need not be said twice. */
  protected readonly isLabel = computed(() => this.card().title === undefined && this.card().participation === undefined);
  protected readonly late = computed(() => this.texts.lateTextOf(this.card()));
  protected readonly isFinished = computed(() => !isOpen(this.card().status));
  protected readonly waiting = computed(() => (this.card().status === 'proposed' ? this.texts.dueTextOf(this.card()) : ''));
  protected readonly when = computed(() => {
    const hours = this.texts.hoursOf(this.card());
    return [this.texts.periodOf(this.card()), hours && this.i18n.text('plan.card.hours', { hours })].filter(Boolean).join(' · ');
  });
  protected readonly countsFor = computed(() =>
    this.card()
      .satisfies.map((requirement) => this.i18n.text(`plan.requirementShort.${requirement}`))
      .join(', '),
  );
  /** How many of its sub-goals and tasks are done; nothing when it has none. */
  protected readonly subGoals = computed(() => {
    const own = subGoalsUnder(this.plan.subGoals(), this.card().id);
    const done = own.filter(({ doneOn }) => doneOn).length;
    return own.length > 0 ? this.i18n.text('plan.subGoal.count', { done, count: own.length }) : '';
  });
  protected readonly participationLink = computed(() => {
    const { participation } = this.card();
    return participation && participationAddress(this.plan.participantId(), participation.participationId);
  });
  /** A no to a referral that nobody has taken back yet: its page says how. */
  protected readonly isDeclined = computed(
    () => this.card().status === 'proposed' && standingAnswer(this.card(), this.plan.answers())?.answer === 'declined',
  );
  /** The one thing that comes next for this card, besides moving it. */
  protected readonly deed = computed<CardDeed | undefined>(() => {
    if (this.card().status === 'proposed') return 'answer';
    return agreementHindrance(this.card()) === undefined ? 'agree' : undefined;
  });
}
