import type { Tx } from '@fotfeste/shared/api';
import type { AssistanceDecisionRow } from './assistance-decision.row';
import type { ToldFactSource } from '../used-facts/told-fact-sources';
import { UsedFactsReader } from '../used-facts/used-facts.reader';
import { DecisionRepository } from './decision.repository';

/** Who approved, when a second person did. */
export interface Controller {
  readonly controllerId: string;
  readonly controllerName: string;
}

/** Makes the row the decision in force with what it rests on, replaces the one before it, and tells both. */
export async function putInForce(tx: Tx, row: AssistanceDecisionRow, told: ToldFactSource, controller?: Controller): Promise<void> {
  const { id, participantId, group, mainGoal } = row;
  const usedFacts = await tx.use(UsedFactsReader).of(participantId, row.sources, told);
  const former = await tx.use(DecisionRepository).decide(row, usedFacts, controller);
  if (former) {
    await tx.record({ name: 'assistance.decision-replaced', participantId, subjectId: former, payload: { replacedBy: id } });
  }
  const payload = { group, mainGoal: mainGoal ?? undefined, controlledBy: controller?.controllerId };
  await tx.record({ name: 'assistance.decision-made', participantId, subjectId: id, payload });
}
