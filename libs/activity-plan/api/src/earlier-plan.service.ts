import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { PersonPeriodReader, Then, type Asked } from '@fotfeste/participant/api';
import { VeiledReader } from '@fotfeste/participation/api';
import { activityView, goalView } from './plan-views';
import { PlanRepository } from './plan.repository';
import type { PlanView } from './plan.view';
import { ProgrammeReader } from './programme.reader';
import { SubGoalRepository } from './sub-goal/sub-goal.repository';
import { subGoalView } from './sub-goal/sub-goal.service';

/** The plan of a person as it stood when an earlier day ended. Answers are not kept in versions, and nothing can be locked that nobody writes in. */
@Injectable()
export class EarlierPlan {
  constructor(private readonly then: Then) {}

  plan(actor: Actor, asked: Required<Asked>): Promise<PlanView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const repository = tx.use(PlanRepository);
      const goal = await repository.goalOf(participantId);
      const activities = await repository.activitiesOf(participantId);
      const subGoals = await tx.use(SubGoalRepository).ofPerson(participantId);
      const onCards = await tx.use(ProgrammeReader).periodsOnCards(participantId);
      const programme = await tx.use(ProgrammeReader).programmeOf(participantId);
      const followUps = await tx.use(PersonPeriodReader).followUps(participantId);
      return {
        periods: followUps.map(({ from, to }) => ({ from, ...given({ to }) })),
        activities: activities.map((row) => activityView(row, row.participationId ? onCards.get(row.participationId) : undefined)),
        subGoals: subGoals.map(subGoalView),
        answers: [],
        ...given({ goal: goal && goalView(goal), programme, lock: programme && ('programme' as const) }),
        ...given({ veiled: await tx.use(VeiledReader).anyOf(participantId) }),
      };
    });
  }
}
