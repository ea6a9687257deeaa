import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { agreementHindrance, isOpen } from '@fotfeste/activity-plan/domain';
import { Button, Facts, Icon, InlineMessage, Link, Modal, ReadMore, Tag } from '@fotfeste/shared/ui';
import { DatePipe, I18n } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { GivenAnswer } from '../answer/given-answer';
import { type Card, participationAddress } from '../card';
import { CardTexts, iconOfKind } from '../card-texts';
import { CurrentPlan } from '../current-plan';
import { SubGoalList } from '../sub-goal/sub-goal-list';
import { isAbout } from '../view/standing-answer';
import { ActivityVersions } from './activity-versions';

/** What can be done from here. */
export type DetailsDeed = 'change' | 'agree' | 'answer';

/** Everything about one activity: what was written, what was answered, how it has changed. */
@Component({
  selector: 'ff-activity-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ActivityVersions,
    Button,
    DatePipe,
    Facts,
    GivenAnswer,
    Icon,
    InlineMessage,
    Link,
    Modal,
    ReadMore,
    RouterLink,
    SubGoalList,
    Tag,
    TranslocoPipe,
  ],
  templateUrl: './activity-details.html',
})
export class ActivityDetails {
  readonly card = input.required<Card>();
  readonly readOnly = input(false, { transform: booleanAttribute });
  readonly asked = output<DetailsDeed>();
  readonly closed = output();

  private readonly texts = inject(CardTexts);
  private readonly plan = inject(CurrentPlan);
  private readonly i18n = inject(I18n);

  protected readonly open = signal(true);
  protected readonly isMeasure = computed(() => this.card().kind === 'measure');
  protected readonly icon = computed(() => iconOfKind[this.card().kind]);
  protected readonly title = computed(() => this.texts.titleOf(this.card()));
  protected readonly period = computed(() => this.texts.periodOf(this.card()));
  protected readonly late = computed(() => this.texts.lateTextOf(this.card()));
  protected readonly hours = computed(() => this.texts.hoursOf(this.card()));
  protected readonly requirements = computed(() =>
    this.card()
      .satisfies.map((requirement) => this.i18n.text(`plan.requirement.${requirement}`))
      .join(', '),
  );
  protected readonly answers = computed(() => this.plan.answers().filter((answer) => isAbout(answer, this.card())));
  /** What is over needs no new sub-goals. */
  protected readonly mayWriteSubGoals = computed(() => !this.readOnly() && isOpen(this.card().status));
  protected readonly hasSubGoals = computed(() => this.plan.subGoals().some(({ activityId }) => activityId === this.card().id));
  protected readonly participationLink = computed(() => {
    const { participation } = this.card();
    return participation && participationAddress(this.plan.participantId(), participation.participationId);
  });
  /** Why it cannot be agreed, when somebody might wonder. */
  protected readonly withoutPeriod = computed(() => agreementHindrance(this.card()) === 'without-period');
  protected readonly deeds = computed<readonly DetailsDeed[]>(() => {
    if (this.readOnly() || this.isMeasure()) return [];
    if (this.card().status === 'proposed') return ['change', 'answer'];
    return agreementHindrance(this.card()) === undefined ? ['change', 'agree'] : ['change'];
  });
}
