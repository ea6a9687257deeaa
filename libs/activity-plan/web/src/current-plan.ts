import { computed, inject, Injectable, signal } from '@angular/core';
import { byEarlierPeriod, isOfEarlierPeriod } from '@fotfeste/activity-plan/domain';
import { Client } from '@fotfeste/shared/web';
import { placedAbove, replaced } from './board/columns';
import { type Card, cardOf, type GoalView, periodOf, type PlanView, type SubGoal, subGoalOf } from './card';

/** The plan of the person whose page is open. Provided by the page; its parts read it and put in what the server answered. */
@Injectable()
export class CurrentPlan {
  private readonly person = signal<string | undefined>(undefined);
  private readonly reading = inject(Client).read('GET /participants/{participantId}/plan', () => {
    const participantId = this.person();
    return participantId === undefined ? undefined : { participantId };
  });

  readonly plan = this.reading.value;
  readonly problem = this.reading.problem;
  readonly participantId = computed(() => this.person() ?? '');
  /** Everything that the server sent, also of earlier follow-up periods. */
  private readonly every = computed<readonly Card[]>(() => (this.plan()?.activities ?? []).map(cardOf));
  private readonly periods = computed(() => (this.plan()?.periods ?? []).map(periodOf));
  readonly cards = computed(() => this.every().filter((card) => !isOfEarlierPeriod(card, this.periods()[0])));
  /** What was ended in earlier follow-up periods, to be read. */
  readonly earlier = computed(() => byEarlierPeriod(this.every(), this.periods()));
  readonly answers = computed(() => this.plan()?.answers ?? []);
  readonly subGoals = computed<readonly SubGoal[]>(() => (this.plan()?.subGoals ?? []).map(subGoalOf));
  readonly goal = computed(() => this.plan()?.goal);
  readonly lock = computed(() => this.plan()?.lock);

  /** Whose plan it is; the page says so from its address. */
  follow(participantId: string): void {
    this.person.set(participantId);
  }

  reload(): void {
    this.reading.reload();
  }

  card(id: string): Card | undefined {
    return this.every().find((card) => card.id === id);
  }

  /** Takes in a card as it is now, where it stands. */
  put(card: Card): void {
    this.change({ activities: replaced(this.every(), card) });
  }

  /** Takes in a card above another in its column, or last in it. */
  place(card: Card, above: string | undefined): void {
    this.change({ activities: placedAbove(this.every(), card, above) });
  }

  putGoal(goal: GoalView): void {
    this.change({ goal });
  }

  /** Takes in a sub-goal as it is now, where it stands. */
  putSubGoal(subGoal: SubGoal): void {
    const all = this.subGoals();
    const isNew = !all.some(({ id }) => id === subGoal.id);
    this.change({ subGoals: isNew ? [...all, subGoal] : all.map((each) => (each.id === subGoal.id ? subGoal : each)) });
  }

  /** The sub-goal is gone. */
  takeOut(subGoalId: string): void {
    this.change({ subGoals: this.subGoals().filter(({ id }) => id !== subGoalId) });
  }

  private change(change: Partial<PlanView>): void {
    const plan = this.plan();
    if (plan) this.reading.set({ value: { ...plan, ...change } });
  }
}
