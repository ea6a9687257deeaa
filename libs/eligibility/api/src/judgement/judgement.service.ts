import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import { noteTypedAgain } from '@fotfeste/participant/api';
import { conditionsOf, type JudgementQuestion } from '@fotfeste/eligibility/domain';
import { AssessmentService } from '../assessment/assessment.service';
import { answerListing } from './answer-listing';
import { judgementDraft } from './judgement-draft';
import { judgementView } from './judgement-view';
import type { JudgeRequest } from './judgement.dto';
import { alreadyWithdrawn, notToBeReused, questionNotAsked, reasonMissing } from './judgement.problems';
import { JudgementRepository } from './judgement.repository';
import type { JudgementRow } from './judgement.row';
import type { JudgementListView, JudgementView } from './judgement.view';
import { offeredAnswer } from './standing-answers';

/** Takes people's answers to what the law leaves to people. */
@Injectable()
export class JudgementService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentService,
    private readonly drafts: DraftService,
  ) {}

  /** Every answer about a person, with what each is worth today. */
  list(actor: Actor, participantId: ParticipantId): Promise<JudgementListView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await listing(tx, participantId) }));
  }

  /** Takes an answer back with the reason; the question is open again, and the answer stays to be read. */
  withdraw(actor: Actor, judgementId: string, reason: string): Promise<JudgementListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(JudgementRepository).find(judgementId);
      if (!row) throw new Problem(notFound);
      if (!reason.trim()) throw new Problem(invalidRequest, { errors: [{ field: 'reason', message: reasonMissing }] });
      if (!(await tx.use(JudgementRepository).withdraw(row, reason.trim()))) throw new Problem(alreadyWithdrawn);
      const { participantId, question, measure } = row;
      const payload = given({ question, measure: measure ?? undefined });
      await tx.record({ name: 'eligibility.judgement-withdrawn', participantId, subjectId: judgementId, payload });
      return { items: await listing(tx, participantId) };
    });
  }

  judge(actor: Actor, participantId: ParticipantId, request: JudgeRequest): Promise<JudgementView> {
    return this.unitOfWork.run(actor, async (tx) => judgementView(await this.judgeWithin(tx, participantId, request)));
  }

  /** The same in a transaction that is already open. */
  async judgeWithin(tx: Tx, participantId: ParticipantId, request: JudgeRequest): Promise<JudgementRow> {
    const { measure, answer, participationId } = request;
    const question = await this.questionAsked(tx, participantId, request);
    if (!request.reusesId && (await this.couldReuse(tx, participantId, question, request)))
      await noteTypedAgain(tx, { field: 'judgement', page: 'possibilities', way: 'answered-again' });
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

  /** Whether an earlier answer that says the same was offered. */
  private async couldReuse(tx: Tx, participantId: ParticipantId, question: JudgementQuestion, request: JudgeRequest): Promise<boolean> {
    const { measure, participationId, answer } = request;
    const rows = await tx.use(JudgementRepository).all(participantId);
    return offeredAnswer(rows, { question, measure, participationId, today: tx.today })?.answer === answer;
  }

  private async reasonOf(tx: Tx, participantId: ParticipantId, question: JudgementQuestion, request: JudgeRequest): Promise<string> {
    const { measure, participationId, reusesId, answer } = request;
    const rows = await tx.use(JudgementRepository).all(participantId);
    const offered = offeredAnswer(rows, { question, measure, participationId, today: tx.today });
    if (offered?.id !== reusesId || offered?.answer !== answer) throw new Problem(notToBeReused);
    return offered.reason;
  }
}

async function listing(tx: Tx, participantId: ParticipantId): Promise<JudgementListView['items']> {
  const judgements = tx.use(JudgementRepository);
  return answerListing(await judgements.history(participantId), await judgements.withdrawals(participantId), tx.today);
}
