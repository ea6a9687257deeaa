import { given, waitingFor } from '@fotfeste/shared/kernel';
import type { CaseRow } from '@fotfeste/caseload/domain';
import type { CaseDeadlineView, CaseParticipationView, CaseView } from './caseload.view';

/** A row as a list shows it. */
export function caseView(row: CaseRow): CaseView {
  const { participantId, name, born, office, protection, isShielded } = row;
  const { responsible, responsibleName, assignedOn, followUpFrom, assistanceGroup, decidedOn, decisionWork, waitingSince, lastContactOn } =
    row;
  const since = { adviser: row.waitsForAdviserSince, participant: row.waitsForParticipantSince, provider: row.waitsForProviderSince };
  return {
    ...{ participantId, name, born, office, protection, isShielded },
    ...given({
      responsible,
      responsibleName,
      assignedOn,
      followUpFrom,
      assistanceGroup,
      decidedOn,
      decisionWork,
      waitingSince,
      lastContactOn,
    }),
    ...given({ participation: participationView(row), deadline: deadlineView(row), quietSince: row.quietSince }),
    waits: waitingFor.flatMap((waitsFor) => (since[waitsFor] ? [{ waitsFor, since: since[waitsFor] }] : [])),
  };
}

function participationView(row: CaseRow): CaseParticipationView | undefined {
  const { participationId, measure, participationStatus: status, participationPhase: phase } = row;
  if (!participationId || !measure || !status || (phase !== 'waiting' && phase !== 'running')) return undefined;
  const { organisationName, participationFrom: from, participationTo: to, clockFrom, clockTo } = row;
  return { participationId, measure, status, phase, ...given({ organisationName, from, to, clockFrom, clockTo }) };
}

function deadlineView({
  deadlineKind: kind,
  deadlineOn: dueOn,
  deadlineWaitsFor: waitsFor,
  deadlineSubject,
}: CaseRow): CaseDeadlineView | undefined {
  if (!kind || !dueOn || !waitsFor) return undefined;
  return { kind: kind, dueOn, waitsFor, ...given({ subjectId: deadlineSubject }) };
}
