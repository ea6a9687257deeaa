import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { youngDays } from '@fotfeste/eligibility/domain';
import { youngConsentFaultsOf, type YoungConsent } from '@fotfeste/participant/domain';
import { ParticipantRow, YoungConsentRow } from '../rows';
import { noteTypedAgain } from '../typed-again/note-typed-again';
import type { YoungConsentRequest } from './young-consent.dto';
import { ofAge, youngConsentFaultTexts } from './young-consent.problems';
import { YoungConsentReader } from './young-consent.reader';
import { standing, writeConsent } from './write-consent';
import type { YoungConsentsView, YoungConsentView } from './young-consent.view';

/** Who has consented for somebody under 18, and the own consent about health from 16. Both stop counting at 18, by the day alone. */
@Injectable()
export class YoungConsentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  all(actor: Actor, participantId: ParticipantId): Promise<YoungConsentsView> {
    return this.unitOfWork.read(actor, (tx) => view(tx, participantId));
  }

  /** Writes down an answer; the answer before it stays in the history. */
  record(actor: Actor, participantId: ParticipantId, request: YoungConsentRequest): Promise<YoungConsentsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const person = await tx.manager.findOne(ParticipantRow, { where: { id: participantId }, lock: { mode: 'pessimistic_write' } });
      if (!person) throw new Problem(notFound);
      const days = youngDays(person.born, tx.today);
      if (tx.today >= days.until) throw new Problem(ofAge);
      const told: YoungConsent = {
        ...{ giver: request.giver, name: request.giver === 'parent' ? (request.name ?? '').trim() : '', answer: request.answer },
        ...given({ answeredOn: request.answer === 'not-asked' ? undefined : request.answeredOn }),
      };
      const { giver, name } = told;
      const before = await tx.manager.findOneBy(YoungConsentRow, { participantId, giver, name });
      const faults = youngConsentFaultsOf(told, before ? standing(before) : undefined, days, tx.today);
      if (faults.length > 0) throw new Problem(invalidRequest, { errors: faults.map((fault) => youngConsentFaultTexts[fault]) });
      if (before?.answer !== told.answer || before.answeredOn !== (told.answeredOn ?? null))
        await writeConsent(tx, participantId, told, before);
      else await noteTypedAgain(tx, { field: 'young-consent', page: 'registration', way: 'told-again' });
      return view(tx, participantId);
    });
  }

  /** Takes away somebody who was named by mistake. The twin still shows that they stood here. */
  remove(actor: Actor, participantId: ParticipantId, id: string): Promise<YoungConsentsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.manager.findOneBy(YoungConsentRow, { id, participantId });
      if (!row) throw new Problem(notFound);
      await tx.manager.delete(YoungConsentRow, { id });
      await tx.record({ name: 'participant.consent-removed', participantId, subjectId: id, payload: { consentGiver: row.giver } });
      return view(tx, participantId);
    });
  }
}

async function view(tx: Tx, participantId: ParticipantId): Promise<YoungConsentsView> {
  const person = await tx.manager.findOneBy(ParticipantRow, { id: participantId });
  if (!person) throw new Problem(notFound);
  const { until, ownHealthFrom } = youngDays(person.born, tx.today);
  const rows = await tx.use(YoungConsentReader).rows(participantId);
  return { applies: tx.today < until, until, ownHealthFrom, items: rows.map(consentView) };
}

function consentView({ id, giver, name, answer, answeredOn, recordedByName }: YoungConsentRow): YoungConsentView {
  return { id, giver, answer, recordedByName, ...given({ name: name === '' ? undefined : name, answeredOn }) };
}
