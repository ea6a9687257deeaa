import { given, type Deadline, type LocalDate } from '@fotfeste/shared/kernel';
import { isWithinReach } from '../plan-day';

/** Who sees a task: everybody who follows the person up, or only whoever wrote it (huskelapp). */
export const taskCircles = ['team', 'own'] as const;
export type TaskCircle = (typeof taskCircles)[number];

/** Longest text of a task, in characters. */
export const taskTitleLength = 200;

/** What people write about a task. */
export interface TaskContent {
  readonly title: string;
  readonly dueOn: LocalDate;
}

/** What can be wrong with a task. */
export const taskFaults = ['title-missing', 'due-out-of-reach', 'due-passed'] as const;
export type TaskFault = (typeof taskFaults)[number];

/** Field of a task that a fault belongs to. */
export const fieldOfTaskFault: Readonly<Record<TaskFault, keyof TaskContent>> = {
  'title-missing': 'title',
  'due-out-of-reach': 'dueOn',
  'due-passed': 'dueOn',
};

/** Everything that is wrong with a task written on a day. A due day that has passed may stay, and is never set. */
export function taskFaultsOf({ title, dueOn }: TaskContent, today: LocalDate, dueBefore?: LocalDate): readonly TaskFault[] {
  const found: Readonly<Record<TaskFault, boolean>> = {
    'title-missing': title.trim() === '',
    'due-out-of-reach': !isWithinReach(dueOn, today),
    'due-passed': isWithinReach(dueOn, today) && dueOn < today && dueOn !== dueBefore,
  };
  return taskFaults.filter((fault) => found[fault]);
}

/** What a task is due for: that it is done. */
export const taskDeadline = 'plan.task';

/** A task as the deadlines see it. */
export interface DueTask {
  readonly id: string;
  readonly circle: TaskCircle;
  readonly dueOn: LocalDate;
  readonly doneOn?: LocalDate | undefined;
  /** Nav ident of whoever is to do it. */
  readonly responsible?: string | undefined;
}

/** Tasks still to be done. A reminder of one's own is nobody else's deadline: lists that colleagues share do not hold it. */
export function taskDeadlines(tasks: readonly DueTask[]): readonly Deadline[] {
  return tasks.flatMap(({ id: subjectId, circle, dueOn, doneOn, responsible: carriedBy }): readonly Deadline[] =>
    circle === 'team' && !doneOn ? [{ kind: taskDeadline, dueOn, waitsFor: 'adviser', subjectId, ...given({ carriedBy }) }] : [],
  );
}
