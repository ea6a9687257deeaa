import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, Problem, UnitOfWork, type FieldError, type Tx } from '@fotfeste/shared/api';
import { fieldOfTaskFault, taskFaultsOf } from '@fotfeste/activity-plan/domain';
import { Assignment, CasePersonReader } from '@fotfeste/participant/api';
import type { FollowUpTaskRow } from './follow-up-task.row';
import type { NewTaskRequest, TaskRequest } from './task.dto';
import { taskFaultTexts } from './task.problems';
import { taskColumns, TaskRepository } from './task.repository';
import { TaskWriter } from './task-writer';
import type { FollowUpTaskListView, FollowUpTaskView, OwnTaskListView } from './task.view';

/** What advisers are to do about a person, and reminders that each keeps for themselves. */
@Injectable()
export class TaskService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<FollowUpTaskListView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: (await tx.use(TaskRepository).ofPerson(participantId)).map(taskView) }));
  }

  /** What the actor is to do, whomever it is about. */
  mine(actor: Actor): Promise<OwnTaskListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.use(TaskRepository).openOf(actor.id);
      const people = await tx.use(CasePersonReader).of([...new Set(rows.map(({ participantId }) => participantId))]);
      const names = new Map(people.map(({ participantId, givenName, familyName }) => [participantId, `${givenName} ${familyName}`.trim()]));
      return {
        items: rows.map((row) => {
          const { participantId } = row;
          return { ...taskFields(row), participantId, participantName: names.get(participantId) ?? '' };
        }),
      };
    });
  }

  add(actor: Actor, participantId: ParticipantId, { circle, ...task }: NewTaskRequest): Promise<FollowUpTaskView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await responsibleOf(tx, participantId, circle === 'own' ? undefined : task.responsibleId);
      const responsible = checked(task, tx, { found });
      const row = await tx.use(TaskWriter).add({ participantId, circle, ...task, responsible });
      return taskView(row);
    });
  }

  /** Writes the task anew. What only a colleague changed stays; a field both changed is 412 with both versions. */
  change(actor: Actor, taskId: string, task: TaskRequest, version: number): Promise<FollowUpTaskView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.use(TaskRepository).require(taskId);
      const standsWith = { id: current.responsible, name: current.responsibleName };
      const isKept = current.circle === 'own' || task.responsibleId === current.responsible;
      const found = isKept ? standsWith : await responsibleOf(tx, current.participantId, task.responsibleId);
      const responsible = checked(task, tx, { found, dueBefore: current.dueOn });
      const seen = await tx.use(TaskRepository).at(taskId, version);
      const standing = taskView(current);
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: current.version } });
      const wanted = { title: task.title.trim(), dueOn: task.dueOn, responsible: responsible.id };
      const patch = mergedByField({ current: { ...taskColumns(current), version: current.version }, seen, wanted, standing });
      if (Object.keys(patch).length === 0) return standing;
      const row = await tx.use(TaskRepository).change(taskId, {
        ...patch,
        ...(patch.responsible && { responsibleName: responsible.name }),
      });
      await tx.use(TaskWriter).tell(row, 'changed');
      return taskView(row);
    });
  }

  /** Says that the task is done. Said twice it changes nothing. */
  finish(actor: Actor, taskId: string): Promise<FollowUpTaskView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.use(TaskRepository).require(taskId);
      if (current.doneOn) return taskView(current);
      const row = await tx.use(TaskRepository).change(taskId, { doneOn: tx.today, doneByName: actor.name });
      await tx.use(TaskWriter).tell(row, 'done');
      return taskView(row);
    });
  }

  /** Says that the task is not done after all. */
  reopen(actor: Actor, taskId: string): Promise<FollowUpTaskView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.use(TaskRepository).require(taskId);
      if (!current.doneOn) return taskView(current);
      const row = await tx.use(TaskRepository).change(taskId, { doneOn: null, doneByName: null });
      await tx.use(TaskWriter).tell(row, 'reopened');
      return taskView(row);
    });
  }
}

interface Colleague {
  readonly id: string;
  readonly name: string;
}

type ResponsibleFault = 'responsible-unknown' | 'responsible-cannot-see';

/** The colleague who is to do it, who must see the person; whoever writes when nobody is named. */
async function responsibleOf(tx: Tx, participantId: ParticipantId, id: string | undefined): Promise<Colleague | ResponsibleFault> {
  const { actor } = tx;
  if (id === undefined || id === actor.id) return { id: actor.id, name: actor.name };
  const assignment = tx.use(Assignment);
  const member = await assignment.adviser(id);
  if (!member) return 'responsible-unknown';
  const [person] = await assignment.people([participantId]);
  return person && assignment.maySee(member, person) ? { id: member.id, name: member.name } : 'responsible-cannot-see';
}

interface Known {
  readonly found: Colleague | ResponsibleFault;
  /** The due day as it stands, when the task is changed. */
  readonly dueBefore?: LocalDate;
}

/** Who is to do it, when nothing stands in the way. */
function checked(task: TaskRequest, { today }: Tx, { found, dueBefore }: Known): Colleague {
  const errors: readonly FieldError[] = [
    ...taskFaultsOf(task, today, dueBefore).map((fault) => ({ field: fieldOfTaskFault[fault], message: taskFaultTexts[fault] })),
    ...(typeof found === 'string' ? [{ field: 'responsibleId', message: taskFaultTexts[found] }] : []),
  ];
  if (errors.length > 0 || typeof found === 'string') throw new Problem(invalidRequest, { errors });
  return found;
}

function taskView(row: FollowUpTaskRow): FollowUpTaskView {
  return taskFields(row);
}

function taskFields(row: FollowUpTaskRow) {
  const { id, version, circle, title, dueOn, responsible: responsibleId, responsibleName, createdByName, doneOn, doneByName } = row;
  return { id, version, circle, title, dueOn, responsibleId, responsibleName, createdByName, ...given({ doneOn, doneByName }) };
}
