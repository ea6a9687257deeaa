import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import {
  afterNextRender,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import type { ActivityStatus } from '@fotfeste/activity-plan/domain';
import { Button, ProblemMessage } from '@fotfeste/shared/ui';
import { CountedPipe } from '@fotfeste/shared/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Card } from '../card';
import { ActivityCard, type CardDeed } from './activity-card';
import type { Layout } from './board-filter';
import { CardMover } from './card-mover';
import { type Column, columnsOf, type Nudge, nudged } from './columns';

/** Finished cards shown before somebody asks for the rest. */
const finishedShown = 4;

type Dropped = CdkDragDrop<ActivityStatus, ActivityStatus, Card>;

/** What somebody wants to do with a card. */
export interface CardRequest {
  readonly card: Card;
  readonly deed: CardDeed;
}

/** The cards in five columns, or below each other as a list. Cards move by mouse, touch and pen, and by the menu on each card. */
@Component({
  selector: 'ff-plan-board',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActivityCard, Button, CdkDrag, CdkDropList, CdkDropListGroup, CountedPipe, ProblemMessage, TranslocoPipe],
  templateUrl: './board.html',
})
export class Board {
  readonly cards = input.required<readonly Card[]>();
  readonly layout = input<Layout>('board');
  readonly readOnly = input(false, { transform: booleanAttribute });
  readonly asked = output<CardRequest>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly mover = inject(CardMover);

  private readonly unfolded = signal<readonly ActivityStatus[]>([]);
  /** The card in somebody's hand. */
  protected readonly held = signal<Card | undefined>(undefined);
  protected readonly columns = computed(() =>
    columnsOf(this.cards()).map((column) => ({ ...column, shown: this.shownOf(column), hindrance: this.hindranceOf(column) })),
  );

  /** The columns that a dragged card may enter, as the domain says. */
  protected readonly mayEnter = (drag: CdkDrag<Card>, list: CdkDropList<ActivityStatus>): boolean =>
    this.mover.mayMove(drag.data, list.data);

  protected nudgesOf(column: Column, card: Card): readonly Nudge[] {
    return (['up', 'down'] as const).filter((nudge) => nudged(column.cards, card.id, nudge));
  }

  protected unfold(status: ActivityStatus): void {
    this.unfolded.update((before) => [...before, status]);
  }

  /** A card let go of outside the columns that take it goes back to where it was. */
  protected async drop({
    item,
    container,
    previousContainer,
    previousIndex,
    currentIndex,
    isPointerOverContainer,
  }: Dropped): Promise<void> {
    if (!isPointerOverContainer || (container === previousContainer && previousIndex === currentIndex)) return;
    const column = this.cards().filter(({ id, status }) => status === container.data && id !== item.data.id);
    await this.mover.move(item.data, container.data, column[currentIndex]?.id);
  }

  protected async move(card: Card, to: ActivityStatus): Promise<void> {
    await this.mover.move(card, to, undefined);
    this.focus(card);
  }

  protected async nudge(column: Column, card: Card, nudge: Nudge): Promise<void> {
    const place = nudged(column.cards, card.id, nudge);
    if (place) await this.mover.move(card, card.status, place.above);
    this.focus(card);
  }

  private shownOf({ status, cards }: Column): readonly Card[] {
    const isFinished = status === 'done' || status === 'cancelled';
    return isFinished && !this.unfolded().includes(status) ? cards.slice(0, finishedShown) : cards;
  }

  private hindranceOf({ status }: Column): string {
    const held = this.held();
    return held ? this.mover.hindranceText(held, status) : '';
  }

  /** Focus follows the card to where it stands now. */
  private focus({ id }: Card): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(`[data-card="${id}"] .ff-menu__button`)?.focus(), {
      injector: this.injector,
    });
  }
}
