import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { givingUpHindrance, needsGivenUpWords, type GivenUpReport } from '@fotfeste/participation/domain';
import { asRead } from '../../as-read';
import { ParticipationRepository } from '../../participation.repository';
import { windowOf } from '../../projection/provider-window';
import { refuseFaults } from '../../referral/fault-texts';
import type { ParticipationRow } from '../../rows/participation.row';
import { alreadyReported } from '../report.problems';
import { ReportRepository } from '../report.repository';
import type { GivenUpReportRequest } from './given-up-report.dto';
import { alreadyGivenUp, notGivenUp, providerMayStillWrite, reportNotDue } from './given-up-report.problems';
import { planView } from './report-plan-view';
import type { ReportPlanView } from './report-plan.view';

/** Nav's word that a final report does not come, said when the provider can no longer write it; and that word taken back. */
@Injectable()
export class GivenUpReportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  say(actor: Actor, participationId: string, { reason, words }: GivenUpReportRequest): Promise<ReportPlanView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      await refuseHindered(tx, row);
      const said = words?.trim();
      if (needsGivenUpWords(reason) && !said) refuseFaults([{ fault: 'given-up-words-missing', field: 'words' }]);
      return write(tx, row, { reason, on: tx.today, byName: actor.name, ...(said && { words: said }) });
    });
  }

  takeBack(actor: Actor, participationId: string): Promise<ReportPlanView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (!row.reportGivenUp) throw new Problem(notGivenUp);
      return write(tx, row, null);
    });
  }
}

async function refuseHindered(tx: Tx, row: ParticipationRow): Promise<void> {
  const { id, status, reportGivenUp, source, startsOn } = row;
  const final = (await tx.use(ReportRepository).of(id)).find(({ kind }) => kind === 'final');
  const window = await windowOf(tx, row);
  const asked = { status, hasFinalReport: final !== undefined, isGivenUp: reportGivenUp !== null, window };
  switch (givingUpHindrance(asked, tx.today)) {
    case 'not-over':
      throw new Problem(reportNotDue);
    case 'report-there':
      throw new Problem(alreadyReported, { extension: given({ reportId: final?.id }) });
    case 'already-given-up':
      throw new Problem(alreadyGivenUp, { values: { name: reportGivenUp?.byName ?? '' } });
    case 'provider-may-write':
      throw new Problem(window?.to ? providerMayStillWrite : reportNotDue, { values: { date: window?.to ? asRead(window.to) : '' } });
    case undefined:
      if (source !== 'fotfeste' || !startsOn) throw new Problem(reportNotDue);
  }
}

async function write(tx: Tx, row: ParticipationRow, reportGivenUp: GivenUpReport | null): Promise<ReportPlanView> {
  const changed = await tx.use(ParticipationRepository).change(row.id, { reportGivenUp });
  const { participantId, id: subjectId, measure } = row;
  const name = reportGivenUp ? 'participation.report-given-up' : 'participation.report-awaited-again';
  await tx.record({ name, participantId, subjectId, payload: { measure, ...(reportGivenUp && { reason: reportGivenUp.reason }) } });
  return planView(tx, changed);
}
