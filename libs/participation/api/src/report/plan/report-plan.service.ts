import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork } from '@fotfeste/shared/api';
import { providerAccessOver } from '../../attendance/attendance.problems';
import { ParticipationRepository } from '../../participation.repository';
import { isShared } from '../../projection/provider-window';
import { planView } from './report-plan-view';
import { nothingLate, remindedToday } from './report-plan.problems';
import type { ReportPlanView } from './report-plan.view';

/** What is due of reports, for both sides, and Nav's reminder of what is late. */
@Injectable()
export class ReportPlanService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** As Nav sees it, with its own reviews. */
  read(actor: Actor, participationId: string): Promise<ReportPlanView> {
    return this.unitOfWork.read(actor, async (tx) => planView(tx, await tx.use(ParticipationRepository).require(participationId)));
  }

  /** As the provider sees it: what Nav must do is not the provider's. */
  readOwn(actor: Actor, participationId: string): Promise<ReportPlanView> {
    return this.unitOfWork.read(actor, async (tx) =>
      planView(tx, await tx.use(ParticipationRepository).require(participationId), ['interim-report', 'final-report']),
    );
  }

  /** Makes what is late news for the provider, once a day. */
  remind(actor: Actor, participationId: string): Promise<ReportPlanView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { items, remindedOn } = await planView(tx, row);
      const late = items.filter(({ kind, isLate }) => isLate && kind !== 'review');
      if (late.length === 0) throw new Problem(nothingLate);
      if (!(await isShared(tx, row))) throw new Problem(providerAccessOver);
      if (remindedOn === tx.today) throw new Problem(remindedToday);
      const { participantId, id: subjectId, organisation, measure } = row;
      await tx.use(ParticipationRepository).change(row.id, { newsForProviderAt: tx.now });
      await tx.record({
        name: 'participation.report-reminded',
        ...{ participantId, subjectId },
        ...(organisation && { organisation }),
        payload: { measure, kinds: late.map(({ kind }) => kind) },
      });
      return planView(tx, row);
    });
  }
}
