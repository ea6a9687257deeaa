import type { LocalDate } from '@fotfeste/shared/kernel';
import { deadlinesOf } from '@fotfeste/activity-plan/domain';
import type { Card } from './card';

/** What an activity is late for: the answer to a proposal, its first day, its last day, or a task. */
export type DueFor = 'proposal-answer' | 'activity-start' | 'activity-end' | 'task-done';

export interface Due {
  readonly dueFor: DueFor;
  readonly dueOn: LocalDate;
}

/** The next thing an activity is due for, late or not; nothing for what is finished and for measures. */
export function dueOf(card: Card): Due | undefined {
  const [deadline] = deadlinesOf([card]);
  return deadline && { dueFor: deadline.kind.slice('plan.'.length) as DueFor, dueOn: deadline.dueOn };
}

/** What an activity is late for on a day. */
export function lateFor(card: Card, today: LocalDate): Due | undefined {
  const due = dueOf(card);
  return due && due.dueOn < today ? due : undefined;
}
