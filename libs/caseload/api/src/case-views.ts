import { given, waitingFor, waitsForOn, type LocalDate } from '@fotfeste/shared/kernel';
import type { Hindrance } from '@fotfeste/activity-plan/domain';
import { exitReasonsOf, type CaseRow } from '@fotfeste/caseload/domain';
import type { CaseDeadlineView, CaseParticipationView, CaseView } from './caseload.view';

/** A row as a list shows it on a day. */
export function caseView(row: CaseRow, today: LocalDate, hindrances?: readonly Hindrance[]): CaseView {
  const { participantId, name, born, office, protection, isShielded } = row;
  const { responsible, responsibleName, assignedOn, followUpFrom, assistanceGroup, mainGoal, waitingSince, lastContactOn } = row;
  const { decidedOn, decisionWork, decisionWorkSince } = row;
  const since = { adviser: row.waitsForAdviserSince, participant: row.waitsForParticipantSince, provider: row.waitsForProviderSince };
  return {
    ...{ participantId, name, born, office, protection, isShielded },
    ...given({ responsible, responsibleName, assignedOn, followUpFrom, assistanceGroup, mainGoal, waitingSince, lastContactOn }),
    ...given({ decidedOn, decisionWork, decisionWorkSince }),
    ...given({ participation: participationView(row), deadline: deadlineView(row, today, hindrances) }),
    ...given({ quietSince: row.quietSince, tooQuietOn: row.tooQuietOn, registeredTo: row.registeredTo }),
    exitReasons: exitReasonsOf(row, today),
    waits: waitingFor.flatMap((waitsFor) => (since[waitsFor] ? [{ waitsFor, since: since[waitsFor] }] : [])),
  };
}

function participationView(row: CaseRow): CaseParticipationView | undefined {
  const { participationId, measure, participationStatus: status, participationPhase: phase } = row;
  if (!participationId || !status || (phase !== 'waiting' && phase !== 'running')) return undefined;
  const { organisationName, participationFrom: from, participationTo: to, clockFrom, clockTo } = row;
  return { participationId, status, phase, ...given({ measure, organisationName, from, to, clockFrom, clockTo }) };
}

function deadlineView(row: CaseRow, today: LocalDate, hindrances: readonly Hindrance[] | undefined): CaseDeadlineView | undefined {
  const { deadlineKind: kind, deadlineOn: dueOn, deadlineWaitsFor, deadlineAdviserFrom: adviserFrom, deadlineSubject: subjectId } = row;
  if (!kind || !dueOn || !deadlineWaitsFor) return undefined;
  const snoozedUntil = row.deadlineSnoozedUntil && row.deadlineSnoozedUntil > today ? row.deadlineSnoozedUntil : undefined;
  const waitsFor = waitsForOn({ waitsFor: deadlineWaitsFor, ...given({ adviserFrom }) }, today);
  return {
    ...{ kind, dueOn, waitsFor },
    ...given({ subjectId, snoozedUntil, isLeftToAdviser: waitsFor === deadlineWaitsFor ? undefined : true, hindrances }),
  };
}
