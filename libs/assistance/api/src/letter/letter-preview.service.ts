import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, osloDate, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { complaintTime, type AssistanceGroup } from '@fotfeste/eligibility/domain';
import { stepHindrance, type DecisionText } from '@fotfeste/assistance/domain';
import { letterPreview, type LetterPreviewView } from '@fotfeste/document/api';
import { letterOf, type LetterLanguage } from '@fotfeste/document/domain';
import { refuseIncomplete } from '../decision/decision-guards';
import { decisionText } from '../decision/decision-view';
import { DecisionRepository } from '../decision/decision.repository';
import { textOfRequest, type WrittenRequest } from '../decision/decision.dto';
import { decisionLetter } from './letter-words';

/** Shows the letter as it would be if the text were decided today. Nothing is stored. */
@Injectable()
export class LetterPreviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of a text that is being written. */
  ofText(actor: Actor, participantId: ParticipantId, request: WrittenRequest): Promise<LetterPreviewView> {
    return this.unitOfWork.read(actor, (tx) =>
      preview(tx, { participantId, text: textOfRequest(request), language: request.letterLanguage, signedBy: [actor.name] }),
    );
  }

  /** Of a text that waits for a second person: signed by the reader too, where the reader is one who may approve it. */
  ofDecision(actor: Actor, decisionId: string): Promise<LetterPreviewView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const row = await tx.use(DecisionRepository).find(decisionId);
      if (!row || row.decidedAt) throw new Problem(notFound); // what is decided has its letter
      const { participantId, authorName, letterLanguage: language } = row;
      const mayApprove = stepHindrance(row, { name: 'approve' }, actor) === undefined;
      const signedBy = mayApprove ? [authorName, actor.name] : [authorName];
      return preview(tx, { participantId, text: decisionText(row), language, signedBy });
    });
  }
}

interface Previewed {
  readonly participantId: ParticipantId;
  readonly text: DecisionText;
  readonly language: LetterLanguage;
  readonly signedBy: readonly string[];
}

async function preview(tx: Tx, { participantId, text, language, signedBy }: Previewed): Promise<LetterPreviewView> {
  await refuseIncomplete(tx, participantId, text);
  const inForce = await tx.use(DecisionRepository).inForce(participantId);
  const { part, frame } = await decisionLetter(tx, {
    ...text,
    ...{ participantId, signedBy, decidedOn: tx.today, group: groupOf(text) },
    replaces: inForce?.decidedAt ? osloDate(inForce.decidedAt) : undefined,
    complaintWeeks: complaintTime('assistance-decision', tx.today)?.weeks,
  });
  return letterPreview(letterOf(frame, [part], language, tx.today), language);
}

/** A complete text has a group: {@link refuseIncomplete} has refused the others. */
function groupOf({ group }: DecisionText): AssistanceGroup {
  if (!group) throw new Problem(notFound);
  return group;
}
