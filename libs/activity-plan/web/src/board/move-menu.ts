import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { activityMoves, type ActivityStatus, movesOf } from '@fotfeste/activity-plan/domain';
import { Icon, Menu } from '@fotfeste/shared/ui';
import { Clock } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Card } from '../card';
import { CardTexts } from '../card-texts';
import { CardMover } from './card-mover';
import type { Nudge } from './columns';

/** The keyboard's way to move a card: the moves the domain allows today, what hinders the others, and up or down in the column. */
@Component({
  selector: 'ff-plan-move-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, TranslocoPipe],
  templateUrl: './move-menu.html',
})
export class MoveMenu {
  readonly card = input.required<Card>();
  /** Ways the card can go within its column. */
  readonly nudges = input<readonly Nudge[]>([]);
  readonly moved = output<ActivityStatus>();
  readonly nudged = output<Nudge>();

  private readonly clock = inject(Clock);
  private readonly mover = inject(CardMover);
  private readonly texts = inject(CardTexts);

  protected readonly title = computed(() => this.texts.titleOf(this.card()));
  protected readonly moves = computed(() => movesOf(this.card(), this.clock.today()));
  protected readonly hindered = computed(() =>
    activityMoves
      .filter(({ from, to }) => from === this.card().status && !this.mover.mayMove(this.card(), to))
      .map(({ to }) => ({ to, why: this.mover.hindranceText(this.card(), to) })),
  );
}
