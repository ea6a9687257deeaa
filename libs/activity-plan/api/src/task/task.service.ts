import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, Problem, UnitOfWork, type FieldError, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { fieldOfTaskFault, taskFaultsOf } from '@fotfeste/activity-plan/domain';
import { CasePersonReader } from '@fotfeste/participant/api';
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
      const responsible = await responsibleOf(tx, circle === 'own' ? undefined : task.responsibleId);
      refuseFaults(task, tx, { responsible });
      const row = await tx.use(TaskWriter).add({ participantId, circle, ...task, ...(responsible && { responsible }) });
      return taskView(row);
    });
  }

  /** Writes the task anew. What only a colleague changed stays; a field both changed is 412 with both versions. */
  change(actor: Actor, taskId: string, task: TaskRequest, version: number): Promise<FollowUpTaskView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.use(TaskRepository).require(taskId);
      const responsible = await responsibleOf(tx, current.circle === 'own' ? current.responsible : task.responsibleId);
      refuseFaults(task, tx, { responsible, dueBefore: current.dueOn });
      const seen = await tx.use(TaskRepository).at(taskId, version);
      const standing = taskView(current);
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: current.version } });
      const wanted = { title: task.title.trim(), dueOn: task.dueOn, responsible: responsible?.id ?? current.responsible };
      const patch = mergedByField({ current: { ...taskColumns(current), version: current.version }, seen, wanted, standing });
      if (Object.keys(patch).length === 0) return standing;
      const row = await tx.use(TaskRepository).change(taskId, {
        ...patch,
        ...(patch.responsible && responsible && { responsibleName: responsible.name }),
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

/** The colleague who is to do it; whoever writes when nobody is named, and nothing when there is no such adviser. */
async function responsibleOf(tx: Tx, id: string | undefined): Promise<Colleague | undefined> {
  const { actor } = tx;
  if (id === undefined || id === actor.id) return { id: actor.id, name: actor.name };
  const member = await tx.use(StaffReader).member(id);
  return member && (member.role === 'adviser' || member.role === 'team-lead') ? { id: member.id, name: member.name } : undefined;
}

interface Known {
  readonly responsible: Colleague | undefined;
  /** The due day as it stands, when the task is changed. */
  readonly dueBefore?: LocalDate;
}

function refuseFaults(task: TaskRequest, { today }: Tx, { responsible, dueBefore }: Known): void {
  const errors: readonly FieldError[] = [
    ...taskFaultsOf(task, today, dueBefore).map((fault) => ({ field: fieldOfTaskFault[fault], message: taskFaultTexts[fault] })),
    ...(responsible ? [] : [{ field: 'responsibleId', message: taskFaultTexts['responsible-unknown'] }]),
  ];
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

function taskView(row: FollowUpTaskRow): FollowUpTaskView {
  return taskFields(row);
}

function taskFields(row: FollowUpTaskRow) {
  const { id, version, circle, title, dueOn, responsible: responsibleId, responsibleName, createdByName, doneOn, doneByName } = row;
  return { id, version, circle, title, dueOn, responsibleId, responsibleName, createdByName, ...given({ doneOn, doneByName }) };
}
