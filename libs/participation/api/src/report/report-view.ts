import { given } from '@fotfeste/shared/kernel';
import { attendancePercent, isLinkActor, type FinalReport, type InterimReport } from '@fotfeste/participation/domain';
import type { ParticipationGoalRow } from '../rows/life.rows';
import type { KeptFinalReport, ParticipationOutcomeRow, ParticipationReportRow } from '../rows/report.rows';
import type { ParticipationReportCommentRow } from '../rows/report-comment.row';
import { outcomeOf } from './report.repository';
import type { OutcomeView, ReportCommentView, ReportView } from './report.view';

/** A report with the goals as they read now, and with the outcome when it is a final one. */
export function reportView(
  row: ParticipationReportRow,
  goals: readonly ParticipationGoalRow[],
  outcome: ParticipationOutcomeRow | undefined,
  comments: readonly ParticipationReportCommentRow[],
): ReportView {
  const { id, participationId, participantId, version, kind, periodFrom, periodTo, status, statusFrom, sentByName } = row;
  const { question, answeredByName, content } = row;
  return {
    ...{ id, participationId, participantId, version, kind, periodFrom, periodTo, status, statusFrom, sentByName },
    ...given({ question, answeredByName }),
    sentAt: row.sentAt.toISOString(),
    comments: comments.filter(({ reportId }) => reportId === id).map(commentView),
    cameByLink: isLinkActor(row.sentBy),
    wasAmended: version > answeredOnce,
    goals: content.goals.map(({ goalId, progress, words }) => ({ goalId, progress, goal: wordsOf(goals, goalId), ...given({ words }) })),
    ...(isInterim(content) ? interimPart(content) : finalPart(content)),
    ...(kind === 'final' && outcome && { outcome: outcomeView(outcome) }),
  };
}

/** It is sent in its first version and answered in its second; only what was sent again has more. */
const answeredOnce = 2;

/** A comment in a view. */
export function commentView({ id, words, how, givenOn, recordedAt, recordedByName }: ParticipationReportCommentRow): ReportCommentView {
  return { id, words, how, givenOn, recordedAt: recordedAt.toISOString(), recordedByName };
}

/** The outcome in a view. */
export function outcomeView(row: ParticipationOutcomeRow): OutcomeView {
  const { jobDetails, educationWords, ...outcome } = outcomeOf(row);
  return {
    ...{ point: row.point, observedOn: row.observedOn },
    ...outcome,
    ...given({ educationWords }),
    ...(jobDetails && { jobDetails: { ...given(jobDetails), isSubsidised: jobDetails.isSubsidised } }),
  };
}

function isInterim(content: InterimReport | KeptFinalReport): content is InterimReport {
  return 'nextStep' in content;
}

function interimPart({ attendance, trials, needs, nextStep }: InterimReport) {
  return {
    attendance: attendance.map(({ validAbsenceHours, otherAbsenceHours, ...week }) => ({
      ...week,
      ...given({ validAbsenceHours, otherAbsenceHours }),
    })),
    nextStep,
    trials: trials.map(({ employerName, from, to, result }) => ({ employerName, from, ...given({ to, result }) })),
    ...given({ needs, attendancePercent: attendancePercent(attendance) }),
  };
}

function finalPart({ course, resources, possibilities }: Omit<FinalReport, 'outcome'>) {
  return { course, resources, possibilities };
}

function wordsOf(goals: readonly ParticipationGoalRow[], goalId: string): string {
  return goals.find(({ id }) => id === goalId)?.words ?? '';
}
