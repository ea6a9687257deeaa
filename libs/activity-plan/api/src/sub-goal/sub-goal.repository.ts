import { IsNull } from 'typeorm';
import type { ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, rowAtVersion, type Tx } from '@fotfeste/shared/api';
import { PlanSubGoalRow } from './plan-sub-goal.row';

type NewSubGoal = Omit<PlanSubGoalRow, 'id' | 'version' | 'changedAt' | 'changedBy'>;

/** What is stored of what people write of a sub-goal. */
export type SubGoalColumns = Pick<PlanSubGoalRow, 'kind' | 'title' | 'dueOn'>;

/** Sub-goals and tasks in the plans of people whom the actor may see. */
export class SubGoalRepository {
  constructor(private readonly tx: Tx) {}

  /** In the order they were written. */
  ofPerson(participantId: ParticipantId): Promise<readonly PlanSubGoalRow[]> {
    return this.tx.manager.find(PlanSubGoalRow, { where: { participantId }, order: { id: 'ASC' } });
  }

  openOf(participantId: ParticipantId): Promise<number> {
    return this.tx.manager.countBy(PlanSubGoalRow, { participantId, doneOn: IsNull() });
  }

  async require(id: string): Promise<PlanSubGoalRow> {
    const row = await this.tx.manager.findOneBy(PlanSubGoalRow, { id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** What people had written at the version somebody saw. */
  async at(id: string, version: number): Promise<SubGoalColumns | undefined> {
    type Stored = Pick<SubGoalColumns, 'kind' | 'title'> & { readonly due_on: SubGoalColumns['dueOn'] };
    const row = await rowAtVersion<Stored>(this.tx, 'plan_sub_goal', id, version);
    return row && { kind: row.kind, title: row.title, dueOn: row.due_on };
  }

  async add(subGoal: NewSubGoal): Promise<PlanSubGoalRow> {
    const { identifiers } = await this.tx.manager.insert(PlanSubGoalRow, subGoal);
    return this.require((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, patch: Partial<NewSubGoal>): Promise<PlanSubGoalRow> {
    await this.tx.manager.update(PlanSubGoalRow, { id }, patch);
    return this.require(id);
  }

  /** Takes it out; what it was stays in the twin. */
  async remove(id: string): Promise<void> {
    await this.tx.manager.delete(PlanSubGoalRow, { id });
  }
}
