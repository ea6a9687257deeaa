import type { Tx } from '@fotfeste/shared/api';
import type { AssistanceDecisionRow } from './assistance-decision.row';
import { DecisionRepository } from './decision.repository';

/** Who approved, when a second person did. */
export interface Controller {
  readonly controllerId: string;
  readonly controllerName: string;
}

/** Makes the row the decision in force, replaces the one before it, and tells both. */
export async function putInForce(tx: Tx, row: AssistanceDecisionRow, controller?: Controller): Promise<void> {
  const { id, participantId, group, mainGoal } = row;
  const former = await tx.use(DecisionRepository).decide(row, controller);
  if (former) {
    await tx.record({ name: 'assistance.decision-replaced', participantId, subjectId: former, payload: { replacedBy: id } });
  }
  const payload = { group, mainGoal: mainGoal ?? undefined, controlledBy: controller?.controllerId };
  await tx.record({ name: 'assistance.decision-made', participantId, subjectId: id, payload });
}
