import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { TaskCircle } from '@fotfeste/activity-plan/domain';
import { FollowUpTaskRow } from './follow-up-task.row';
import { TaskRepository } from './task.repository';

/** A task as somebody asks for it; whoever asks is to do it when nobody is named. */
export interface TaskToWrite {
  readonly participantId: ParticipantId;
  readonly circle: TaskCircle;
  readonly title: string;
  readonly dueOn: LocalDate;
  readonly responsible?: { readonly id: string; readonly name: string };
}

/** A task that was written, as it stood then. */
export interface WrittenTask {
  readonly id: string;
  readonly version: number;
}

/** What has happened to a task. */
export type TaskDeed = keyof typeof taskEvents;

const taskEvents = {
  added: 'plan.task-added',
  changed: 'plan.task-changed',
  done: 'plan.task-done',
  reopened: 'plan.task-reopened',
  withdrawn: 'plan.task-withdrawn',
} as const;

/** Writes tasks and reminders in the transaction of whoever asks for them. */
export class TaskWriter {
  constructor(private readonly tx: Tx) {}

  async add({ participantId, circle, title, dueOn, responsible }: TaskToWrite): Promise<FollowUpTaskRow> {
    const { actor, now } = this.tx;
    const row = await this.tx.use(TaskRepository).add({
      ...{ participantId, circle, title: title.trim(), dueOn, doneOn: null, doneByName: null },
      ...{ responsible: responsible?.id ?? actor.id, responsibleName: responsible?.name ?? actor.name },
      ...{ createdAt: now, createdBy: actor.id, createdByName: actor.name },
    });
    await this.tell(row, 'added');
    return row;
  }

  /** People about whom the actor has this very reminder open already. */
  async remindedOf(
    participantIds: readonly ParticipantId[],
    { title, dueOn }: Pick<TaskToWrite, 'title' | 'dueOn'>,
  ): Promise<readonly ParticipantId[]> {
    const rows = await this.tx.query<{ id: ParticipantId }>(
      `select participant_id as id from follow_up_task
       where responsible = $1 and done_on is null and circle = 'own' and title = $2 and due_on = $3`,
      [this.tx.actor.id, title.trim(), dueOn],
    );
    const reminded = new Set(rows.map(({ id }) => id));
    return participantIds.filter((id) => reminded.has(id));
  }

  /** Takes the task back, unless somebody has written on it since. Whether it was taken back. */
  async withdraw({ id, version }: WrittenTask): Promise<boolean> {
    const row = await this.tx.manager.findOneBy(FollowUpTaskRow, { id, version });
    if (!row) return false;
    await this.tx.manager.delete(FollowUpTaskRow, { id });
    await this.tell(row, 'withdrawn');
    return true;
  }

  /** Gives an open task of the team to a colleague, who is from then on the one to do it. */
  async handOver(id: string, { id: responsible, name: responsibleName }: { readonly id: string; readonly name: string }): Promise<void> {
    const row = await this.tx.use(TaskRepository).change(id, { responsible, responsibleName });
    await this.tell(row, 'changed');
  }

  /** A reminder of one's own is not told in the person's history, which colleagues read. */
  async tell({ id: subjectId, participantId, circle, dueOn }: FollowUpTaskRow, what: TaskDeed): Promise<void> {
    if (circle === 'own') await this.tx.record({ name: `plan.reminder-${what}`, subjectId, payload: {} });
    else await this.tx.record({ name: taskEvents[what], participantId, subjectId, payload: { dueOn } });
  }
}
