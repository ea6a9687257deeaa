import { given } from '@fotfeste/shared/kernel';
import type { ParticipantAnswerRow } from './participant-answer.row';
import type { PlanActivityRow } from './plan-activity.row';
import type { EarlierGoal } from './plan.repository';
import type { ActivityVersionView, ActivityView, ParticipantAnswerView, CardParticipationView, PlanGoalView } from './plan.view';

/** A goal, standing or earlier. */
export function goalView({ words, saidOn, writtenByName, version }: EarlierGoal): PlanGoalView {
  return { words, saidOn, writtenByName, version };
}

/** A card; a measure's shows what its participation says now. */
export function activityView(row: PlanActivityRow, participation?: CardParticipationView): ActivityView {
  const { id, version, kind, title, description, fromDate: from, toDate: to, hoursPerWeek, responsible, satisfies } = row;
  const { status, statusReason, statusSince, proposedOn, agreedOn, createdByName, applicationStage } = row;
  const content = { title, description, from, to, hoursPerWeek, applicationStage, statusReason, proposedOn, agreedOn, participation };
  return { id, version, kind, responsible, satisfies, status, statusSince, createdByName, ...given(content) };
}

/** A version of a card; times in the twin are texts already. */
export function activityVersionView(row: PlanActivityRow): ActivityVersionView {
  return { activity: activityView(row), changedAt: new Date(row.changedAt).toISOString(), changedBy: row.changedBy };
}

/** An answer, always shown with how it was given and who wrote it down. */
export function answerView(row: ParticipantAnswerRow): ParticipantAnswerView {
  const { id, subject, subjectId, subjectVersion, answer, words, giver, channel, givenOn, writtenAt, writtenByName } = row;
  return {
    ...{ id, subject, answer, giver, channel, givenOn, writtenByName },
    ...given({ subjectId, subjectVersion, words }),
    writtenAt: writtenAt.toISOString(),
  };
}
