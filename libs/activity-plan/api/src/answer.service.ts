import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { answerReferral } from '@fotfeste/participation/api';
import { answerFaults } from '@fotfeste/activity-plan/domain';
import { heldActivity } from './activity.service';
import { AnswerRepository } from './answer.repository';
import { moved } from './move.service';
import { openPlan } from './plan-lock';
import { answerView, activityView } from './plan-views';
import type { AnswerRequest } from './plan.dto';
import { answerFaultTexts } from './plan.problems';
import { PlanRepository } from './plan.repository';
import type { ActivityView, AnswerReceiptView } from './plan.view';

/** Writes down what the participant answers, approves or comments on. */
@Injectable()
export class AnswerService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  write(actor: Actor, participantId: ParticipantId, request: AnswerRequest): Promise<AnswerReceiptView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { answer, ...rest } = request;
      const errors = answerFaults({ ...rest, code: answer }, tx.today).map((fault) => answerFaultTexts[fault]);
      if (errors.length > 0) throw new Problem(invalidRequest, { errors });

      if (request.subject !== 'referral') await openPlan(tx, participantId); // a referral outlives the plan
      const { subject, subjectId, subjectVersion, words, giver, channel, givenOn } = request;
      const row = await tx.use(AnswerRepository).add({
        ...{ participantId, subject, answer, giver, channel, givenOn },
        ...{ subjectId: subjectId ?? null, subjectVersion: subjectVersion ?? null, words: words?.trim() ? words.trim() : null },
        ...{ writtenAt: tx.now, writtenBy: actor.id, writtenByName: actor.name },
      });
      await tx.record({ name: 'plan.answer-written', participantId, subjectId: row.id, payload: { subject, answer, channel } });
      if (subject === 'referral' && subjectId && answer !== 'comment')
        await answerReferral(tx, participantId, subjectId, {
          code: answer === 'approved' ? 'yes' : 'no',
          givenBy: giver,
          channel,
          givenOn,
        });
      const activity = subject === 'activity' && subjectId ? await this.answered(tx, participantId, subjectId, request) : undefined;
      return { answer: answerView(row), ...given({ activity }) };
    });
  }

  /** A proposal that is approved goes into the plan; one that is declined goes out of it. Nothing else moves by an answer. */
  private async answered(
    tx: Tx,
    participantId: ParticipantId,
    activityId: string,
    { answer, words }: AnswerRequest,
  ): Promise<ActivityView> {
    const found = await tx.use(PlanRepository).activity(activityId);
    if (found?.participantId !== participantId) throw new Problem(notFound);
    if (found.status !== 'proposed' || found.kind === 'measure' || answer === 'comment') return activityView(found);

    const current = await heldActivity(tx, activityId);
    const to = answer === 'approved' ? 'planned' : 'cancelled';
    const row = await tx.use(PlanRepository).changeActivity(activityId, moved(current, to, words, tx));
    const payload = { kind: row.kind, from: current.status, to };
    await tx.record({ name: 'plan.activity-moved', participantId, subjectId: activityId, payload });
    return activityView(row);
  }
}
