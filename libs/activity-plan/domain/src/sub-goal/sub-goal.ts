import type { LocalDate } from '@fotfeste/shared/kernel';
import { isWithinReach } from '../plan-day';

/** What stands under the goal or an activity: something to reach (delmål), or something to do (oppgave). */
export const subGoalKinds = ['sub-goal', 'task'] as const;
export type SubGoalKind = (typeof subGoalKinds)[number];

/** Longest text, in characters: it is a line in a list. */
export const subGoalLength = 200;

/** Sub-goals and tasks one plan may have that are not done. The product's own limit: more is no plan to follow. */
export const mostOpenSubGoals = 40;

/** What people write about a sub-goal. */
export interface SubGoalContent {
  readonly title: string;
  readonly dueOn?: LocalDate | undefined;
}

/** What can be wrong with a sub-goal. */
export const subGoalFaults = ['title-missing', 'due-out-of-reach'] as const;
export type SubGoalFault = (typeof subGoalFaults)[number];

/** Field of a sub-goal that a fault belongs to. */
export const fieldOfSubGoalFault: Readonly<Record<SubGoalFault, keyof SubGoalContent>> = {
  'title-missing': 'title',
  'due-out-of-reach': 'dueOn',
};

/** Everything that is wrong with a sub-goal written on a day. */
export function subGoalFaultsOf({ title, dueOn }: SubGoalContent, today: LocalDate): readonly SubGoalFault[] {
  const found: Readonly<Record<SubGoalFault, boolean>> = {
    'title-missing': title.trim() === '',
    'due-out-of-reach': dueOn !== undefined && !isWithinReach(dueOn, today),
  };
  return subGoalFaults.filter((fault) => found[fault]);
}

/** What must be known of a sub-goal to put it in order. */
export interface ListedSubGoal {
  readonly title: string;
  readonly activityId?: string | undefined;
  readonly dueOn?: LocalDate | undefined;
  readonly doneOn?: LocalDate | undefined;
}

/** Those under one activity, or under the goal when no activity is named: what is to be done first, those without a day last, then what is done. */
export function subGoalsUnder<Item extends ListedSubGoal>(items: readonly Item[], activityId: string | undefined): readonly Item[] {
  return items.filter((item) => item.activityId === activityId).sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

function placeOf({ dueOn, doneOn }: ListedSubGoal): string {
  return doneOn ? `2 ${doneOn}` : `1 ${dueOn ?? '9999'}`;
}
