import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { type AssessmentResult, type MeasureCode, type Outcome, type Phase } from '@fotfeste/eligibility/domain';
import { FactsReader } from '../facts/facts.reader';
import { askLaw } from '../law-asked';
import { assessmentSummary, assessmentView } from './assessment-view';
import type { AssessRequest } from './assessment.dto';
import { AssessmentRepository } from './assessment.repository';
import type { AssessmentListView, AssessmentView } from './assessment.view';

/** What an assessment within another room's transaction is made for. */
export interface AssessmentOrder {
  readonly measure: MeasureCode;
  readonly startsOn: LocalDate;
  /** `offer` unless said otherwise. */
  readonly phase?: Phase;
  readonly participationId?: string;
}

/** What became of it. */
export interface MadeAssessment {
  readonly assessmentId: string;
  /** Absent when the case is stopped or the measure is not automated. */
  readonly outcome?: Outcome;
  readonly result: AssessmentResult;
}

/** Asks the law about a person, and stores what it answered. */
@Injectable()
export class AssessmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsReader,
  ) {}

  list(actor: Actor, participantId: ParticipantId): Promise<AssessmentListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.use(AssessmentRepository).all(participantId);
      return { items: rows.map(assessmentSummary) };
    });
  }

  read(actor: Actor, assessmentId: string): Promise<AssessmentView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await tx.use(AssessmentRepository).find(assessmentId);
      if (!row) throw new Problem(notFound);
      return assessmentView(row);
    });
  }

  assess(actor: Actor, participantId: ParticipantId, request: AssessRequest): Promise<AssessmentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { assessmentId } = await this.assessWithin(tx, participantId, request);
      const row = await tx.use(AssessmentRepository).find(assessmentId);
      if (!row) throw new Problem(notFound);
      return assessmentView(row);
    });
  }

  /** The same in a transaction that is already open: for a referral or a start that rests on the answer. */
  async assessWithin(tx: Tx, participantId: ParticipantId, order: AssessmentOrder): Promise<MadeAssessment> {
    const { measure, startsOn, participationId } = order;
    const result = await this.ask(tx, participantId, order);
    const outcome = result.kind === 'assessed' ? result.outcome : undefined;

    const row = await tx.use(AssessmentRepository).add({
      ...{ participantId, measure, startsOn, result, kind: result.kind },
      ...{ participationId: participationId ?? null, outcome: outcome ?? null },
    });
    const payload = { measure, startsOn, outcome, participationId };
    await tx.record({ name: 'eligibility.assessment-made', participantId, subjectId: row.id, payload });
    return { assessmentId: row.id, result, ...(outcome && { outcome }) };
  }

  /** The answer without storing it. */
  async ask(
    tx: Tx,
    participantId: ParticipantId,
    { measure, startsOn, phase, participationId }: AssessmentOrder,
  ): Promise<AssessmentResult> {
    const subject = { participantId, startsOn, measure, ...(participationId && { participationId }) };
    const { facts, provenance } = await this.facts.about(tx, subject);
    return askLaw(measure, facts, startsOn, { today: tx.today, provenance, ...(phase && { phase }) });
  }
}
