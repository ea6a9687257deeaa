import type { ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, rowAtVersion, type Tx } from '@fotfeste/shared/api';
import { FollowUpTaskRow } from './follow-up-task.row';

type NewTask = Omit<FollowUpTaskRow, 'id' | 'version' | 'changedAt' | 'changedBy'>;

/** What is stored of what people write of a task. */
export type TaskColumns = Pick<FollowUpTaskRow, 'title' | 'dueOn' | 'responsible'>;

interface StoredColumns extends Pick<TaskColumns, 'title' | 'responsible'> {
  readonly due_on: TaskColumns['dueOn'];
}

/** Most tasks that one list shows. */
const longestList = 200;

/** Tasks that the actor may see: those of the team, and reminders of their own. */
export class TaskRepository {
  constructor(private readonly tx: Tx) {}

  /** Open ones first, the earliest on top; then the done ones, the latest on top. */
  ofPerson(participantId: ParticipantId): Promise<readonly FollowUpTaskRow[]> {
    return this.tx.manager
      .createQueryBuilder(FollowUpTaskRow, 't')
      .where('t.participant_id = :participantId', { participantId })
      .orderBy('t.done_on', 'DESC', 'NULLS FIRST')
      .addOrderBy('t.due_on', 'ASC')
      .addOrderBy('t.id', 'ASC')
      .take(longestList)
      .getMany();
  }

  /** What the actor is to do, of everybody they may see, the earliest first. */
  async openOf(responsible: string): Promise<readonly FollowUpTaskRow[]> {
    return this.tx.manager
      .createQueryBuilder(FollowUpTaskRow, 't')
      .where('t.responsible = :responsible and t.done_on is null', { responsible })
      .orderBy('t.due_on', 'ASC')
      .addOrderBy('t.id', 'ASC')
      .take(longestList)
      .getMany();
  }

  async require(id: string): Promise<FollowUpTaskRow> {
    const row = await this.tx.manager.findOneBy(FollowUpTaskRow, { id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** What people had written of the task at the version somebody saw. */
  async at(id: string, version: number): Promise<TaskColumns | undefined> {
    const row = await rowAtVersion<StoredColumns>(this.tx, 'follow_up_task', id, version);
    return row && { title: row.title, dueOn: row.due_on, responsible: row.responsible };
  }

  async add(task: NewTask): Promise<FollowUpTaskRow> {
    const { identifiers } = await this.tx.manager.insert(FollowUpTaskRow, task);
    return this.require((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, patch: Partial<NewTask>): Promise<FollowUpTaskRow> {
    await this.tx.manager.update(FollowUpTaskRow, { id }, patch);
    return this.require(id);
  }
}

/** The columns that people write. */
export function taskColumns({ title, dueOn, responsible }: FollowUpTaskRow): TaskColumns {
  return { title, dueOn, responsible };
}
