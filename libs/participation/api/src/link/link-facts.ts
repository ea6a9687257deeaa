import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { linkQuestionsOf, type AskedReport, type LinkQuestion } from '@fotfeste/participation/domain';
import { AttendanceRepository } from '../attendance/attendance.repository';
import { ChangeRepository } from '../change/change.repository';
import { ReportRepository } from '../report/report.repository';
import { ReportingTermsRepository } from '../report/terms/reporting-terms.repository';
import type { ParticipationChangeRow } from '../rows/change.row';
import type { ParticipationReportRow } from '../rows/report.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** Exactly what is due of the provider about a participation today. Reads nothing that a link may not. */
export async function dueQuestions(tx: Tx, row: ParticipationRow): Promise<readonly LinkQuestion[]> {
  const { id, measure, route, status, statusFrom, startsOn, endsOn, offeringId } = row;
  const terms = offeringId ? (await tx.use(ReportingTermsRepository).ofOfferings([offeringId])).get(offeringId) : undefined;
  const reports = await tx.use(ReportRepository).of(id);
  const changes = await tx.use(ChangeRepository).of(id);
  const facts = {
    participation: { id, measure, route, status, statusFrom, ...given({ startsOn, endsOn, terms }) },
    reports: reports.map(asked),
    isStartConfirmed: changes.some((change) => confirms(change, row)),
    recorded: await tx.use(AttendanceRepository).recorded(id),
    reopened: await tx.use(AttendanceRepository).reopenedWeeks(id),
  };
  return linkQuestionsOf(facts, tx.today);
}

function asked({ id, participationId, kind, status, statusFrom, periodFrom, periodTo, question }: ParticipationReportRow): AskedReport {
  return { id, participationId, kind, status, statusFrom, periodFrom, periodTo, ...given({ question }) };
}

/** The first day as it stands was set where none was, or said to hold. */
function confirms({ kind, before, after, undoneAt }: ParticipationChangeRow, { startsOn }: ParticipationRow): boolean {
  const isSame = (before.startsOn ?? after.startsOn) === after.startsOn;
  return kind === 'start-date' && !undoneAt && startsOn !== null && after.startsOn === startsOn && isSame;
}
