import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { conditionsOf, type JudgementQuestion } from '@fotfeste/eligibility/domain';
import { AssessmentService } from '../assessment/assessment.service';
import { judgementDraft } from './judgement-draft';
import { judgementView } from './judgement-view';
import type { JudgeRequest } from './judgement.dto';
import { notToBeReused, questionNotAsked, reasonMissing } from './judgement.problems';
import { JudgementRepository } from './judgement.repository';
import type { JudgementRow } from './judgement.row';
import type { JudgementView } from './judgement.view';
import { offeredAnswer } from './standing-answers';

/** Takes people's answers to what the law leaves to people. */
@Injectable()
export class JudgementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentService,
    private readonly drafts: DraftService,
  ) {}

  judge(actor: Actor, participantId: ParticipantId, request: JudgeRequest): Promise<JudgementView> {
    return this.unitOfWork.run(actor, async (tx) => judgementView(await this.judgeWithin(tx, participantId, request)));
  }

  /** The same in a transaction that is already open. */
  async judgeWithin(tx: Tx, participantId: ParticipantId, request: JudgeRequest): Promise<JudgementRow> {
    const { measure, answer, participationId } = request;
    const question = await this.questionAsked(tx, participantId, request);
    const reason = request.reusesId ? await this.reasonOf(tx, participantId, question, request) : request.reason?.trim();
    if (!reason) throw new Problem(invalidRequest, { errors: [{ field: 'reason', message: reasonMissing }] });

    const isAboutPerson = question.about === 'person';
    const row = await tx.use(JudgementRepository).add({
      ...{ participantId, question: question.question, about: question.about, answer, reason, questionText: question.text },
      measure: isAboutPerson ? null : measure,
      participationId: question.about === 'participation' ? (participationId ?? null) : null,
      reusesId: request.reusesId ?? null,
    });
    await this.drafts.consume(tx, judgementDraft(participantId, measure, question.question));
    const payload = { question: question.question, measure: isAboutPerson ? undefined : measure, answer, reuses: request.reusesId };
    await tx.record({ name: 'eligibility.judgement-given', participantId, subjectId: row.id, payload: given(payload) });
    return row;
  }

  /** The question as the law of that day asks it about this person. */
  private async questionAsked(tx: Tx, participantId: ParticipantId, request: JudgeRequest): Promise<JudgementQuestion> {
    const result = await this.assessments.ask(tx, participantId, request);
    if (result.kind !== 'assessed') throw new Problem(questionNotAsked);
    const asked = [...result.questions, ...conditionsOf(result.requirements).flatMap(({ question }) => question ?? [])];
    const question = asked.find((each) => each.question === request.question);
    if (!question) throw new Problem(questionNotAsked);
    return question;
  }

  private async reasonOf(tx: Tx, participantId: ParticipantId, question: JudgementQuestion, request: JudgeRequest): Promise<string> {
    const { measure, participationId, reusesId, answer } = request;
    const rows = await tx.use(JudgementRepository).all(participantId);
    const offered = offeredAnswer(rows, { question, measure, participationId, today: tx.today });
    if (offered?.id !== reusesId || offered?.answer !== answer) throw new Problem(notToBeReused);
    return offered.reason;
  }
}
