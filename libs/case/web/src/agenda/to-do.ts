import { meetingAhead, taskDeadline, waitingDeadlineKinds } from '@fotfeste/activity-plan/domain';
import type { Task } from '@fotfeste/activity-plan/web';
import type { OverviewView } from '../overview/overview-view';

type Deadline = OverviewView['deadlines'][number];

/** Something to be done by a day: a task that somebody wrote, or what a rule, the plan or a measure asks for. */
export type ToDo =
  | { readonly id: string; readonly dueOn: string; readonly task: Task; readonly deadline?: never }
  | { readonly id: string; readonly dueOn: string; readonly deadline: Deadline; readonly task?: never };

/** Shown by their own rows: tasks as tasks, meetings as meetings, and answers that are waited for in a list of their own. */
const shownElsewhere: readonly string[] = [taskDeadline, ...waitingDeadlineKinds, meetingAhead];

/** Open tasks and everything else that is due, the earliest first. */
export function toDos(tasks: readonly Task[], deadlines: readonly Deadline[]): readonly ToDo[] {
  const written = tasks.filter(({ doneOn }) => !doneOn).map((task): ToDo => ({ id: task.id, dueOn: task.dueOn, task }));
  const asked = deadlines
    .filter(({ kind }) => !shownElsewhere.includes(kind))
    .map((deadline): ToDo => {
      const { kind, dueOn, subjectId = '' } = deadline;
      return { id: `${kind} ${subjectId} ${dueOn}`, dueOn, deadline };
    });
  return [...written, ...asked].sort((left, right) => (left.dueOn < right.dueOn ? -1 : left.dueOn > right.dueOn ? 1 : 0));
}
