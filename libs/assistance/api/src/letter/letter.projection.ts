import type { Projection, Tx } from '@fotfeste/shared/api';
import { osloDate } from '@fotfeste/shared/api';
import { LetterWriter } from '@fotfeste/document/api';
import type { AssistanceDecisionRow } from '../decision/assistance-decision.row';
import { decisionText } from '../decision/decision-view';
import { DecisionRepository } from '../decision/decision.repository';
import { decisionLetter } from './letter-words';

/** Tells the person of each § 14 a decision in a letter, made in the transaction that decides. */
export const decisionLetterProjection: Projection = {
  listensTo: ['assistance.decision-made'],
  apply: async (tx, events) => {
    for (const { subjectId } of events) {
      if (subjectId) await tell(tx, await tx.use(DecisionRepository).byId(subjectId));
    }
  },
};

async function tell(tx: Tx, row: AssistanceDecisionRow): Promise<void> {
  const { id: subjectId, participantId, letterLanguage: language } = row;
  const replaces = await tx.use(DecisionRepository).replacedBy(row);
  const letter = await decisionLetter(tx, {
    ...decisionText(row),
    ...{ participantId, group: row.group, mainGoal: row.mainGoal ?? undefined },
    complaintWeeks: row.complaintWeeks ?? undefined,
    decidedOn: tx.today,
    replaces: replaces?.decidedAt ? osloDate(replaces.decidedAt) : undefined,
    signedBy: [row.authorName, ...(row.controllerName ? [row.controllerName] : [])],
  });
  await tx.use(LetterWriter).write({ kind: 'assistance-decision', subjectId, participantId, language, ...letter });
}
