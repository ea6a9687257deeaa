import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, osloDate, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { lastDayToComplain } from '@fotfeste/eligibility/domain';
import { complaintDue, complaintStep } from '@fotfeste/assistance/domain';
import { AssistanceDecisionRow } from '../decision/assistance-decision.row';
import { AssistanceComplaintRow } from './assistance-complaint.row';
import { complaintDayImpossible, complaintReasonMissing, complaintStepImpossible, nothingDecided } from './complaint.problems';
import type { ComplaintStepRequest, RegisterComplaintRequest } from './complaint.dto';
import type { DecisionComplaintListView, DecisionComplaintView } from './complaint.view';

/** Complaints about § 14 a decisions: registered whenever they come, and followed to their end. None is turned away for lateness. */
@Injectable()
export class ComplaintService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<DecisionComplaintListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.manager.find(AssistanceComplaintRow, { where: { participantId }, order: { id: 'DESC' } });
      const items: DecisionComplaintView[] = [];
      for (const row of rows) items.push(await view(tx, row));
      return { items };
    });
  }

  register(actor: Actor, decisionId: string, { receivedOn, words }: RegisterComplaintRequest): Promise<DecisionComplaintView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const decision = await tx.manager.findOneBy(AssistanceDecisionRow, { id: decisionId });
      if (!decision) throw new Problem(notFound);
      if (!decision.decidedAt) throw new Problem(nothingDecided);
      if (receivedOn < osloDate(decision.decidedAt) || receivedOn > tx.today)
        throw new Problem(complaintDayImpossible, { errors: [{ field: 'receivedOn', message: complaintDayImpossible.title }] });
      const { participantId } = decision;
      const fields = { participantId, decisionId, status: 'received', receivedOn, words, registeredByName: actor.name } as const;
      const { identifiers } = await tx.manager.insert(AssistanceComplaintRow, fields);
      const id = identifiers[0]?.['id'] as string;
      await tx.record({ name: 'assistance.complaint-registered', participantId, subjectId: id, payload: { decisionId, receivedOn } });
      return view(tx, await tx.manager.findOneByOrFail(AssistanceComplaintRow, { id }));
    });
  }

  /** Takes a step on the version the actor saw. */
  step(actor: Actor, complaintId: string, version: number, { name, words }: ComplaintStepRequest): Promise<DecisionComplaintView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await tx.manager.findOne(AssistanceComplaintRow, { where: { id: complaintId }, lock });
      if (!row) throw new Problem(notFound);
      const step = complaintStep(row.status, name);
      if (!step) throw new Problem(complaintStepImpossible);
      if (row.version !== version) throw new Problem(changedByOther, { extension: { version: row.version } });
      if (step.reason === 'required' && !words?.trim())
        throw new Problem(complaintReasonMissing, { errors: [{ field: 'words', message: complaintReasonMissing.title }] });
      const stamp = step.to === 'sent-on' ? { sentOnAt: tx.now } : { closedAt: tx.now, ...given({ closingWords: words }) };
      await tx.manager.update(AssistanceComplaintRow, { id: row.id }, { status: step.to, ...stamp });
      const { participantId } = row;
      await tx.record({
        name: `assistance.complaint-${step.to}`,
        participantId,
        subjectId: row.id,
        payload: { decisionId: row.decisionId },
      });
      return view(tx, await tx.manager.findOneByOrFail(AssistanceComplaintRow, { id: row.id }));
    });
  }
}

async function view(tx: Tx, row: AssistanceComplaintRow): Promise<DecisionComplaintView> {
  const { id, decisionId, status, receivedOn, words, registeredByName, version } = row;
  const decision = await tx.manager.findOneByOrFail(AssistanceDecisionRow, { id: decisionId });
  const { decidedAt, complaintWeeks } = decision;
  const lastDay = decidedAt && complaintWeeks !== null ? lastDayToComplain(osloDate(decidedAt), complaintWeeks) : undefined;
  return {
    ...{ id, decisionId, status, receivedOn, words, registeredByName, version },
    isAfterLastDay: lastDay !== undefined && receivedOn > lastDay,
    ...(!row.closedAt && { dueOn: complaintDue({ receivedOn, sentOn: row.sentOnAt ? osloDate(row.sentOnAt) : undefined }) }),
    ...given({ sentOnAt: row.sentOnAt?.toISOString(), closedAt: row.closedAt?.toISOString(), closingWords: row.closingWords }),
  };
}
