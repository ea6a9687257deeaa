import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { defaultReportingTerms, plannedDueKinds, reportPlan, type PlannedDue, type PlannedDueKind } from '@fotfeste/participation/domain';
import { providerAccessOver } from '../../attendance/attendance.problems';
import { ParticipationRepository } from '../../participation.repository';
import { isShared } from '../../projection/provider-window';
import { ReviewRepository } from '../../review/review.repository';
import type { ParticipationRow } from '../../rows/participation.row';
import { ReportRepository } from '../report.repository';
import { ReportingTermsRepository } from '../terms/reporting-terms.repository';
import { nothingLate, remindedToday } from './report-plan.problems';
import type { PlannedDueView, ReportPlanView } from './report-plan.view';

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

async function planView(tx: Tx, row: ParticipationRow, kinds: readonly PlannedDueKind[] = plannedDueKinds): Promise<ReportPlanView> {
  const { id, participantId, measure, route, status, statusFrom, startsOn, endsOn, offeringId } = row;
  const terms = offeringId ? (await tx.use(ReportingTermsRepository).ofOfferings([offeringId])).get(offeringId) : undefined;
  const reports = await tx.use(ReportRepository).of(id);
  const reviewedOn = (await tx.use(ReviewRepository).of(id)).map((review) => review.reviewedOn);
  const plan = reportPlan({ id, measure, route, status, statusFrom, reviewedOn, ...given({ startsOn, endsOn, terms }) }, reports);
  const { firstWeeksAfterStart, everyWeeks } = terms ?? defaultReportingTerms;
  return {
    ...{ participantId, participationId: id, firstWeeksAfterStart, everyWeeks },
    items: plan.filter(({ kind }) => kinds.includes(kind)).map((due) => dueView(due, tx.today)),
    mayRemind: plan.some(({ kind, dueOn }) => kind !== 'review' && dueOn !== undefined && dueOn < tx.today) && (await isShared(tx, row)),
    ...given({ remindedOn: await remindedOn(tx, id) }),
  };
}

function dueView({ kind, dueOn, source }: PlannedDue, today: LocalDate): PlannedDueView {
  return {
    ...{ kind, source: source.from, isLate: dueOn !== undefined && dueOn < today },
    ...given({ dueOn, section: source.from === 'law' ? source.section : undefined }),
  };
}

async function remindedOn(tx: Tx, participationId: string): Promise<LocalDate | undefined> {
  const [last] = await tx.query<{ readonly on: LocalDate }>(
    `select (at at time zone 'Europe/Oslo')::date::text as "on" from domain_event
     where subject_id = $1 and name = 'participation.report-reminded' order by at desc limit 1`,
    [participationId],
  );
  return last?.on;
}
