import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, mergedByField, Problem, rowAtVersion, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { openPlan } from './plan-lock';
import { goalView } from './plan-views';
import { refuseSaidDay } from './said-day';
import type { PlanGoalRequest } from './plan.dto';
import { PlanRepository } from './plan.repository';
import type { GoalHistoryView, PlanGoalView } from './plan.view';

interface GoalColumns {
  readonly words: string;
  readonly said_on: string;
}

/** The goal in the person's own words. */
@Injectable()
export class GoalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  history(actor: Actor, participantId: ParticipantId): Promise<GoalHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const goals = await tx.use(PlanRepository).goalsOf(participantId);
      return { goals: goals.map(goalView) };
    });
  }

  /** Writes the goal down; the former one becomes history. Version 0 says that there was none. */
  set(actor: Actor, participantId: ParticipantId, { words, saidOn }: PlanGoalRequest, version: number): Promise<PlanGoalView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await openPlan(tx, participantId);
      refuseSaidDay('saidOn', saidOn, tx);
      const repository = tx.use(PlanRepository);
      const current = await repository.lockedGoalOf(participantId);
      const written = { words: words.trim(), saidOn };
      const author = { writtenBy: actor.id, writtenByName: actor.name };

      if (!current) {
        const goal = await repository.addGoal({ participantId, ...written, ...author });
        await tx.record({ name: 'plan.goal-set', participantId, subjectId: goal.id });
        return goalView(goal);
      }
      const seen = await seenGoal(tx, current.id, version);
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: goalView(current), yours: written, version: current.version } });
      const { words: now, saidOn: nowSaidOn, version: nowVersion } = current;
      const patch = mergedByField({ current: { words: now, saidOn: nowSaidOn, version: nowVersion }, seen, wanted: written });
      if (Object.keys(patch).length === 0) return goalView(current);
      const goal = await repository.changeGoal(current.id, { ...patch, ...author });
      await tx.record({ name: 'plan.goal-set', participantId, subjectId: goal.id });
      return goalView(goal);
    });
  }
}

async function seenGoal(
  tx: Tx,
  id: string,
  version: number,
): Promise<{ readonly words: string; readonly saidOn: PlanGoalRequest['saidOn'] } | undefined> {
  const columns = await rowAtVersion<GoalColumns>(tx, 'plan_goal', id, version);
  return columns && { words: columns.words, saidOn: columns.said_on as PlanGoalRequest['saidOn'] };
}
