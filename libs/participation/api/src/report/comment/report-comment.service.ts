import { Injectable } from '@nestjs/common';
import type { Actor, LocalizedText, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork } from '@fotfeste/shared/api';
import { incomplete } from '../../participation.problems';
import { ParticipationRepository } from '../../participation.repository';
import { ParticipationReportCommentRow } from '../../rows/report-comment.row';
import { shownReport, shownReports } from '../report-answer.service';
import { ReportRepository } from '../report.repository';
import type { ReportView } from '../report.view';
import type { ReportCommentRequest } from './report-comment.dto';
import type { ParticipantReportsView, ParticipantReportView } from './report-comment.view';

/** The participant's side of reports: seeing them, and having a comment of one's own written down by Nav. */
@Injectable()
export class ReportCommentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  reports(actor: Actor, participantId: ParticipantId): Promise<ParticipantReportsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const items: ParticipantReportView[] = [];
      for (const { id, measure } of await tx.use(ParticipationRepository).ofPerson(participantId)) {
        const rows = await tx.use(ReportRepository).of(id);
        const reports = rows.length > 0 ? await shownReports(tx, id, rows) : [];
        items.push(...reports.map((report) => ({ measure, report })));
      }
      return { items: items.sort((left, right) => (left.report.sentAt < right.report.sentAt ? 1 : -1)) };
    });
  }

  /** A later comment stands in place of the former, which is kept. */
  comment(actor: Actor, reportId: string, { words, how, givenOn }: ReportCommentRequest): Promise<ReportView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const report = await tx.use(ReportRepository).held(reportId);
      const errors = [
        ...(words.trim() ? [] : [{ field: 'words', message: commentMissing }]),
        ...(givenOn > tx.today ? [{ field: 'givenOn', message: commentedLater }] : []),
      ];
      if (errors.length > 0) throw new Problem(incomplete, { errors });
      const { participantId, participationId, organisation, kind } = report;
      const recorded = { recordedAt: tx.now, recordedBy: actor.id, recordedByName: actor.name };
      await tx.manager.insert(ParticipationReportCommentRow, {
        ...{ participantId, participationId, reportId, words: words.trim(), how, givenOn },
        ...recorded,
      });
      const { measure } = await tx.use(ParticipationRepository).change(participationId, { newsForProviderAt: tx.now });
      const payload = { measure, reportId, kind, how };
      await tx.record({ name: 'participation.report-commented', participantId, subjectId: participationId, organisation, payload });
      return shownReport(tx, report);
    });
  }
}

const commentMissing: LocalizedText = {
  nb: 'Skriv hva deltakeren sier om rapporten',
  nn: 'Skriv kva deltakaren seier om rapporten',
  en: 'Write what the participant says about the report',
};

const commentedLater: LocalizedText = {
  nb: 'Velg dagen kommentaren kom, senest i dag',
  nn: 'Vel dagen då kommentaren kom, seinast i dag',
  en: 'Choose the day the comment was given, today at the latest',
};
