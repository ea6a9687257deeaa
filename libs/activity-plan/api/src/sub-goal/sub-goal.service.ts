import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, Problem, UnitOfWork, type FieldError, type Tx } from '@fotfeste/shared/api';
import { fieldOfSubGoalFault, isOfEarlierPeriod, mostOpenSubGoals, subGoalFaultsOf } from '@fotfeste/activity-plan/domain';
import { PersonPeriodReader } from '@fotfeste/participant/api';
import { openPlan } from '../plan-lock';
import { PlanRepository } from '../plan.repository';
import type { PlanSubGoalRow } from './plan-sub-goal.row';
import type { NewSubGoalRequest, SubGoalRequest } from './sub-goal.dto';
import { subGoalFaultTexts, tooManySubGoals } from './sub-goal.problems';
import { type SubGoalColumns, SubGoalRepository } from './sub-goal.repository';
import type { SubGoalView } from './sub-goal.view';

/** Sub-goals (delmål) and tasks under the goal or an activity: written, changed, done, taken away. */
@Injectable()
export class SubGoalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, participantId: ParticipantId, { activityId, ...content }: NewSubGoalRequest): Promise<SubGoalView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await openPlan(tx, participantId);
      refuse([...faultsOf(content, tx), ...(await activityFaults(tx, participantId, activityId))]);
      const repository = tx.use(SubGoalRepository);
      if ((await repository.openOf(participantId)) >= mostOpenSubGoals) throw new Problem(tooManySubGoals);
      const row = await repository.add({
        ...{ participantId, activityId: activityId ?? null, ...columnsOf(content), doneOn: null, doneByName: null },
        ...{ createdAt: tx.now, createdBy: actor.id, createdByName: actor.name },
      });
      await tell(tx, 'plan.sub-goal-added', row);
      return subGoalView(row);
    });
  }

  /** Changes the words or the day. What only a colleague changed stays; a field both changed is 412 with both versions. */
  change(actor: Actor, subGoalId: string, content: SubGoalRequest, version: number): Promise<SubGoalView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldSubGoal(tx, subGoalId);
      refuse(faultsOf(content, tx));
      const repository = tx.use(SubGoalRepository);
      const [standing, seen] = [subGoalView(current), await repository.at(subGoalId, version)];
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: current.version } });
      const { kind, title, dueOn } = current;
      const patch = mergedByField<SubGoalColumns & Readonly<Record<string, unknown>>>({
        current: { kind, title, dueOn, version: current.version },
        ...{ seen: { ...seen }, wanted: { ...columnsOf(content) }, standing },
      });
      const fields = Object.keys(patch);
      if (fields.length === 0) return standing;
      const row = await repository.change(subGoalId, patch);
      await tell(tx, 'plan.sub-goal-changed', row, { fields });
      return subGoalView(row);
    });
  }

  /** Says that it is reached or done. Said twice it changes nothing. */
  finish(actor: Actor, subGoalId: string): Promise<SubGoalView> {
    return this.mark(actor, subGoalId, 'done');
  }

  /** Says that it is not reached or done after all. */
  reopen(actor: Actor, subGoalId: string): Promise<SubGoalView> {
    return this.mark(actor, subGoalId, 'open');
  }

  remove(actor: Actor, subGoalId: string, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await heldSubGoal(tx, subGoalId);
      const standing = subGoalView(row);
      if (version !== row.version) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: row.version } });
      await tell(tx, 'plan.sub-goal-removed', row);
      await tx.use(SubGoalRepository).remove(subGoalId);
    });
  }

  private mark(actor: Actor, subGoalId: string, as: 'done' | 'open'): Promise<SubGoalView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldSubGoal(tx, subGoalId);
      if ((current.doneOn !== null) === (as === 'done')) return subGoalView(current);
      const patch = as === 'done' ? { doneOn: tx.today, doneByName: actor.name } : { doneOn: null, doneByName: null };
      const row = await tx.use(SubGoalRepository).change(subGoalId, patch);
      await tell(tx, as === 'done' ? 'plan.sub-goal-done' : 'plan.sub-goal-reopened', row);
      return subGoalView(row);
    });
  }
}

/** What is shown of a sub-goal. */
export function subGoalView({ id, version, kind, title, createdByName, ...row }: PlanSubGoalRow): SubGoalView {
  const { activityId, dueOn, doneOn, doneByName } = row;
  return { id, version, kind, title, createdByName, ...given({ activityId, dueOn, doneOn, doneByName }) };
}

/** The sub-goal, with the plan open. */
async function heldSubGoal(tx: Tx, subGoalId: string): Promise<PlanSubGoalRow> {
  const repository = tx.use(SubGoalRepository);
  const { participantId } = await repository.require(subGoalId);
  await openPlan(tx, participantId);
  return repository.require(subGoalId);
}

/** An activity of somebody else, or of a follow-up period that is over, is not one to write under. */
async function activityFaults(tx: Tx, participantId: ParticipantId, activityId: string | undefined): Promise<readonly FieldError[]> {
  if (activityId === undefined) return [];
  const activity = await tx.use(PlanRepository).activity(activityId);
  const [newest] = await tx.use(PersonPeriodReader).followUps(participantId);
  const isOfPlan = activity?.participantId === participantId && !isOfEarlierPeriod(activity, newest);
  return isOfPlan ? [] : [{ field: 'activityId', message: subGoalFaultTexts['no-activity'] }];
}

function faultsOf(content: SubGoalRequest, { today }: Tx): readonly FieldError[] {
  return subGoalFaultsOf(content, today).map((fault) => ({ field: fieldOfSubGoalFault[fault], message: subGoalFaultTexts[fault] }));
}

function refuse(errors: readonly FieldError[]): void {
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

function columnsOf({ kind, title, dueOn }: SubGoalRequest): SubGoalColumns {
  return { kind, title: title.trim(), dueOn: dueOn ?? null };
}

async function tell(
  tx: Tx,
  name: `plan.sub-goal-${string}`,
  row: PlanSubGoalRow,
  payload: { readonly fields?: readonly string[] } = {},
): Promise<void> {
  const { id: subjectId, participantId } = row;
  await tx.record({ name, participantId, subjectId, payload });
}
