import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { PersonPeriodReader } from '@fotfeste/participant/api';
import { VeiledReader } from '@fotfeste/participation/api';
import { hasActivityDuty } from './activity-duty';
import { AnswerRepository } from './answer.repository';
import { planLock } from './plan-lock';
import { activityView, answerView, goalView } from './plan-views';
import { PlanRepository } from './plan.repository';
import type { PlanView } from './plan.view';
import { ProgrammeReader } from './programme.reader';
import { SubGoalRepository } from './sub-goal/sub-goal.repository';
import { subGoalView } from './sub-goal/sub-goal.service';

/** The whole plan of a person. */
@Injectable()
export class PlanService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  plan(actor: Actor, participantId: ParticipantId): Promise<PlanView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const repository = tx.use(PlanRepository);
      const goal = await repository.goalOf(participantId);
      const activities = await repository.activitiesOf(participantId);
      const subGoals = await tx.use(SubGoalRepository).ofPerson(participantId);
      const answers = await tx.use(AnswerRepository).answersOf(participantId);
      const lock = await planLock(tx, participantId);
      const programme = await tx.use(ProgrammeReader).programmeOf(participantId);
      const onCards = await tx.use(ProgrammeReader).onCards(participantId);
      const followUps = await tx.use(PersonPeriodReader).followUps(participantId);
      return {
        periods: followUps.map(({ from, to }) => ({ from, ...given({ to }) })),
        activities: activities.map((row) => activityView(row, row.participationId ? onCards.get(row.participationId) : undefined)),
        subGoals: subGoals.map(subGoalView),
        answers: answers.map(answerView),
        hasActivityDuty: await hasActivityDuty(tx, participantId),
        ...given({ goal: goal && goalView(goal), lock, programme, veiled: await tx.use(VeiledReader).anyOf(participantId) }),
      };
    });
  }
}
