import { given } from '@fotfeste/shared/kernel';
import { osloDate } from '@fotfeste/shared/api';
import { lastDayToComplain, mainGoals, type MainGoal, type RecordedMainGoal } from '@fotfeste/eligibility/domain';
import type { DecisionText } from '@fotfeste/assistance/domain';
import type { AssistanceCommentRow } from './assistance-comment.row';
import type { AssistanceDecisionRow } from './assistance-decision.row';
import type { ComplaintView, DecisionCommentView, DecisionView } from './decision.view';

/** What offices are called, by number. */
export type OfficeNames = ReadonlyMap<string, string>;

/** The decision as pages see it. */
export function decisionView(row: AssistanceDecisionRow, comments: readonly AssistanceCommentRow[], offices: OfficeNames): DecisionView {
  const { id, participantId, status, group, reason, sources, office, authorId, authorName, writers, version, letterLanguage, usedFacts } =
    row;
  const { possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance } = row;
  return {
    ...{ id, participantId, status, group, reason, sources, office, authorId, authorName, writers, version, letterLanguage, usedFacts },
    ...{ possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance },
    ...given({
      officeName: offices.get(office),
      mainGoal: row.mainGoal,
      sentAt: row.sentAt?.toISOString(),
      controllerName: row.controllerName,
      decidedAt: row.decidedAt?.toISOString(),
      decidedOn: row.decidedAt && osloDate(row.decidedAt),
      replacedOn: row.replacedAt && osloDate(row.replacedAt),
      complaint: complaintOf(row),
    }),
    comments: comments.filter(({ decisionId }) => decisionId === id).map(commentView),
  };
}

/** What stands in the row, as the guards read it. */
export function decisionText(row: AssistanceDecisionRow): DecisionText {
  const { possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason, sources, group, mainGoal } = row;
  return {
    ...{ possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason, sources, group },
    ...(mainGoal && isMainGoal(mainGoal) && { mainGoal }),
  };
}

function isMainGoal(goal: RecordedMainGoal): goal is MainGoal {
  return (mainGoals as readonly RecordedMainGoal[]).includes(goal);
}

function complaintOf({ decidedAt, complaintWeeks, complaintConfidence }: AssistanceDecisionRow): ComplaintView | undefined {
  if (!decidedAt || complaintWeeks === null || complaintConfidence === null) return undefined;
  return { weeks: complaintWeeks, confidence: complaintConfidence, lastDay: lastDayToComplain(osloDate(decidedAt), complaintWeeks) };
}

function commentView({ about, words, authorName, at }: AssistanceCommentRow): DecisionCommentView {
  return { about, words, authorName, at: at.toISOString() };
}
