import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { ParticipantReader, Then, type Asked } from '@fotfeste/participant/api';
import { AssistanceReader } from '../assistance.reader';
import { decisionView } from './decision-view';
import { DecisionRepository } from './decision.repository';
import type { DecisionListView } from './decision.view';

/** § 14 a of a person as it stood when an earlier day ended. What was said about texts under control is not kept in versions, and left out. */
@Injectable()
export class EarlierDecisions {
  constructor(private readonly then: Then) {}

  list(actor: Actor, asked: Required<Asked>): Promise<DecisionListView> {
    const { participantId } = asked;
    return this.then.read(actor, asked, async (tx) => {
      const decisions = tx.use(DecisionRepository);
      const rows = await decisions.all(participantId);
      const offices = await decisions.offices(rows);
      const inForce = await tx.use(AssistanceReader).decisionInForce(participantId);
      const person = await tx.use(ParticipantReader).header(participantId);
      return {
        items: rows.map((row) => decisionView(row, [], offices)),
        ...(inForce && { inForceId: inForce.decisionId }),
        isUnderFollowUp: person?.followUp !== undefined,
      };
    });
  }
}
