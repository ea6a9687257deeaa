import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '@fotfeste/shared/kernel';
import { osloDate, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { renderPdf } from '@fotfeste/document/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { printedReport, type PrintedReport } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { outcomeOf, ReportRepository } from './report.repository';

/** Reports as pages to print or to send on, for both sides. */
@Injectable()
export class ReportPrintService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async pdf(actor: Actor, reportId: string, language: Language): Promise<Buffer> {
    const report = await this.unitOfWork.read(actor, (tx) => toPrint(tx, reportId));
    return renderPdf(printedReport(report, language));
  }
}

async function toPrint(tx: Tx, reportId: string): Promise<PrintedReport> {
  const { participationId, participantId, kind, periodFrom: from, periodTo: to, ...row } = await tx.use(ReportRepository).require(reportId);
  const participation = await tx.use(ParticipationRepository).require(participationId);
  const goals = await tx.use(ParticipationRepository).goals(participationId);
  const outcome = kind === 'final' ? await tx.use(ReportRepository).outcome(participationId, 'end') : undefined;
  const comment = (await tx.use(ReportRepository).comments(participationId)).find((each) => each.reportId === reportId);
  const names = await tx.use(ParticipantReader).names([participantId]);
  return {
    ...{ kind, from, to, measure: participation.measure, content: row.content },
    ...{ participant: names.get(participantId)?.name ?? '', provider: await providerName(tx, participation) },
    ...{ sentBy: row.sentByName, sentOn: osloDate(row.sentAt) },
    goals: new Map(goals.map(({ id, words }) => [id, words])),
    outcome: outcome && outcomeOf(outcome),
    comment,
  };
}

async function providerName(tx: Tx, { offeringId, hostName }: ParticipationRow): Promise<string> {
  const offering = offeringId ? await tx.use(OfferingReader).byId(offeringId) : undefined;
  return offering?.provider.name ?? hostName ?? '';
}
