import { inject, Injectable, signal } from '@angular/core';
import { type ActivityMove, type ActivityStatus, moveBetween, moveHindrance } from '@fotfeste/activity-plan/domain';
import { Confirm } from '@fotfeste/shared/ui';
import { Announcer, Client, Clock, formatDate, I18n, type Problem, ProblemError } from '@fotfeste/shared/web';
import { type Card, cardOf, etagOf } from '../card';
import { CardTexts } from '../card-texts';
import { CurrentPlan } from '../current-plan';

/** Moves cards for mouse and keyboard alike: asks for a reason where the domain wants one, shows the move at once, takes it back when it is refused. */
@Injectable()
export class CardMover {
  private readonly plan = inject(CurrentPlan);
  private readonly client = inject(Client);
  private readonly confirm = inject(Confirm);
  private readonly announcer = inject(Announcer);
  private readonly texts = inject(CardTexts);
  private readonly i18n = inject(I18n);
  private readonly clock = inject(Clock);
  private readonly refusal = signal<Problem | undefined>(undefined);

  /** Why the last move was refused. */
  readonly problem = this.refusal.asReadonly();

  /** Whether the domain lets the card go to the column today. */
  mayMove(card: Card, to: ActivityStatus): boolean {
    return moveHindrance(card, to, this.clock.today()) === undefined;
  }

  /** Why a card cannot go to a column, in words; empty when it can. */
  hindranceText(card: Card, to: ActivityStatus): string {
    const hindrance = moveHindrance(card, to, this.clock.today());
    return hindrance ? this.i18n.text(`plan.move.hindrance.${hindrance}`, { date: card.from ? formatDate(card.from) : '' }) : '';
  }

  /** Moves the card above another in a column, or last in it. Answers whether it stands there. */
  async move(card: Card, to: ActivityStatus, above: string | undefined): Promise<boolean> {
    this.refusal.set(undefined);
    if (!this.mayMove(card, to)) return false;
    const takeBack = this.showAtOnce(card, to, above);
    const reason = await this.reasonFor(card, to);
    if (reason === undefined) {
      takeBack();
      return false;
    }
    try {
      await this.send(card, { to, above, reason });
      this.announce(card, to);
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      takeBack();
      return this.refused(card, { to, above, reason }, error.problem);
    }
  }

  private async send(card: Card, { to, above, reason }: Move): Promise<void> {
    const { value } = await this.client.send('POST /plan-activities/{activityId}/move', {
      path: { activityId: card.id },
      body: { to, ...(above && { above }), ...(reason && { reason }) },
      etag: etagOf(card),
      idempotencyKey: crypto.randomUUID(),
    });
    const { participation } = card;
    this.plan.place({ ...cardOf(value), ...(participation && { participation }) }, above);
  }

  private showAtOnce(card: Card, to: ActivityStatus, above: string | undefined): () => void {
    const column = this.plan.cards().filter(({ status }) => status === card.status);
    const below = column[column.findIndex(({ id }) => id === card.id) + 1]?.id;
    this.plan.place({ ...card, status: to }, above);
    return () => {
      this.plan.place(card, below);
    };
  }

  /** The reason in words, empty when none is asked for; undefined when somebody thought better of it. */
  private async reasonFor(card: Card, to: ActivityStatus): Promise<string | undefined> {
    const move = moveBetween(card.status, to);
    if (move?.reason !== 'required') return '';
    return (await this.confirm.ask({ ...this.questionAbout(card, move), reason: 'required', readBy: 'participant' }))?.reason;
  }

  private questionAbout(card: Card, { to }: ActivityMove): { readonly heading: string; readonly text: string; readonly action: string } {
    const values = { title: this.texts.titleOf(card), column: this.i18n.text(`plan.status.${to}`) };
    const deed = to === 'cancelled' ? 'cancel' : 'reopen';
    return {
      heading: this.i18n.text(`plan.move.${deed}.heading`, values),
      text: this.i18n.text(`plan.move.${deed}.text`, values),
      action: this.i18n.text(`plan.move.${deed}.action`, values),
    };
  }

  /** A colleague may have moved the card first: then both moves are shown, and this one is done only when somebody chooses it. */
  private async refused(card: Card, move: Move, problem: Problem): Promise<boolean> {
    const { theirs, version } = problem.more;
    if (problem.status !== 412 || !isMoved(theirs) || typeof version !== 'number') {
      this.refusal.set(problem);
      return false;
    }
    this.plan.reload();
    const now = { ...card, status: theirs.status, version };
    const values = {
      title: this.texts.titleOf(card),
      mine: this.i18n.text(`plan.status.${move.to}`),
      theirs: this.i18n.text(`plan.status.${theirs.status}`),
    };
    if (!this.mayMove(now, move.to)) {
      this.announcer.say(this.i18n.text('plan.move.conflict.text', values));
      this.refusal.set({ ...problem, detail: this.i18n.text('plan.move.conflict.text', values) });
      return false;
    }
    const yes = await this.confirm.ask({
      heading: this.i18n.text('plan.move.conflict.heading', values),
      text: this.i18n.text('plan.move.conflict.text', values),
      action: this.i18n.text('plan.move.conflict.action', values),
    });
    return yes ? this.move(this.plan.card(card.id) ?? now, move.to, undefined) : false;
  }

  private announce(card: Card, to: ActivityStatus): void {
    const column = this.plan.cards().filter(({ status }) => status === to);
    const place = column.findIndex(({ id }) => id === card.id) + 1;
    const values = { title: this.texts.titleOf(card), column: this.i18n.text(`plan.status.${to}`), place, count: column.length };
    this.announcer.say(this.i18n.text('plan.move.done', values));
  }
}

interface Move {
  readonly to: ActivityStatus;
  readonly above: string | undefined;
  readonly reason: string;
}

function isMoved(theirs: unknown): theirs is { readonly status: ActivityStatus } {
  return typeof theirs === 'object' && theirs !== null && 'status' in theirs;
}
