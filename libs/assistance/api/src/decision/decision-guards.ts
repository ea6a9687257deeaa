import type { ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import { decisionFaults, stepHindrance, type DecisionStep, type DecisionText, type Steppable } from '@fotfeste/assistance/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import { AssistanceReader } from '../assistance.reader';
import { incompleteDecision, notUnderFollowUp, stepRefused } from './decision.problems';

/** Refuses a step that the table does not let the actor take. */
export function refuseStep(tx: Tx, decision: Steppable, name: DecisionStep['name']): void {
  const hindrance = stepHindrance(decision, { name }, tx.actor);
  if (hindrance) throw new Problem(stepRefused[hindrance]);
}

/** Rulebook N14-11: refuses a decision outside work-oriented follow-up; answers with the Nav unit that follows up. */
export async function officeOfFollowUp(tx: Tx, participantId: ParticipantId): Promise<string> {
  const person = await tx.use(ParticipantReader).header(participantId);
  if (!person?.followUp) throw new Problem(notUnderFollowUp);
  return person.office;
}

/** Rulebook N14-03, N14-08 and N14-09: refuses a text that lacks something, field by field. */
export async function refuseIncomplete(tx: Tx, participantId: ParticipantId, text: DecisionText): Promise<void> {
  const inForce = await tx.use(AssistanceReader).decisionInForce(participantId);
  const errors = decisionFaults(text, { groupInForce: inForce?.group });
  if (errors.length > 0) throw new Problem(incompleteDecision, { errors });
}
