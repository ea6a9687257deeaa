import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationReportRow } from '../rows/report.rows';
import { EarlierOutcomes } from './earlier-outcomes';
import { reportView } from './report-view';
import { alreadyAnswered } from './report.problems';
import { ReportRepository } from './report.repository';
import type { ReportListView, ReportView } from './report.view';

/** Nav's side of reports: reading, accepting, and returning with a question. */
@Injectable()
export class ReportAnswerService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participationId: string): Promise<ReportListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.use(ReportRepository).of(participationId);
      return { items: await shownReports(tx, participationId, rows) };
    });
  }

  /** What the report said each time it was given back with a question, a final one with the outcome it told then. */
  editions(actor: Actor, reportId: string): Promise<ReportListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const { participationId } = await tx.use(ReportRepository).require(reportId);
      const goals = await tx.use(ParticipationRepository).goals(participationId);
      const rows = await tx.use(ReportRepository).earlier(reportId);
      const outcomes = await tx.use(EarlierOutcomes).of(reportId);
      return { items: rows.map((row) => reportView(row, goals, outcomes.get(row.version), [])) };
    });
  }

  accept(actor: Actor, reportId: string, version: number): Promise<ReportView> {
    return this.answer(actor, { reportId, version }, { status: 'accepted', question: null }, 'participation.report-accepted');
  }

  return(actor: Actor, reportId: string, version: number, question: string): Promise<ReportView> {
    return this.answer(actor, { reportId, version }, { status: 'returned', question: question.trim() }, 'participation.report-returned');
  }

  private answer(
    actor: Actor,
    { reportId, version }: { readonly reportId: string; readonly version: number },
    fields: Pick<ParticipationReportRow, 'status' | 'question'>,
    event: `participation.${string}`,
  ): Promise<ReportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const reports = tx.use(ReportRepository);
      const row = await reports.held(reportId);
      if (row.status !== 'sent') throw new Problem(alreadyAnswered, { values: { name: row.answeredByName ?? '' } });
      if (row.version !== version) throw new Problem(changedByOther, { extension: { version: row.version } });
      const answered = await reports.change(row.id, { ...fields, statusFrom: tx.today, answeredByName: actor.name });
      const { measure } = await tx.use(ParticipationRepository).change(row.participationId, { newsForProviderAt: tx.now });
      const { participantId, participationId: subjectId, organisation, kind } = row;
      await tx.record({ name: event, participantId, subjectId, organisation, payload: { measure, reportId, kind } });
      return shownReport(tx, answered);
    });
  }
}

/** Reports of one participation with its goals and outcome. */
export async function shownReports(
  tx: Tx,
  participationId: string,
  rows: readonly ParticipationReportRow[],
): Promise<readonly ReportView[]> {
  const goals = await tx.use(ParticipationRepository).goals(participationId);
  const outcome = await tx.use(ReportRepository).outcome(participationId, 'end');
  const comments = await tx.use(ReportRepository).comments(participationId);
  return rows.map((row) => reportView(row, goals, outcome, comments));
}

/** The same for one report. */
export async function shownReport(tx: Tx, row: ParticipationReportRow): Promise<ReportView> {
  const [shown] = await shownReports(tx, row.participationId, [row]);
  if (!shown) throw new Problem(notFound);
  return shown;
}
