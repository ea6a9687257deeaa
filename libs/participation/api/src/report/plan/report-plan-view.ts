import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  defaultReportingTerms,
  givingUpHindrance,
  plannedDueKinds,
  reportPlan,
  type PlannedDue,
  type PlannedDueKind,
} from '@fotfeste/participation/domain';
import { isShared, windowOf } from '../../projection/provider-window';
import { ReviewRepository } from '../../review/review.repository';
import type { ParticipationRow } from '../../rows/participation.row';
import type { ParticipationReportRow } from '../../rows/report.rows';
import { isConsentGone as consentIsGone } from '../../share/measure-consent';
import { ReportRepository } from '../report.repository';
import { ReportingTermsRepository } from '../terms/reporting-terms.repository';
import type { PlannedDueView, ReportPlanView } from './report-plan.view';

/** What is due of one participation, and what Nav can do about what does not come. Nobody owes us anything for what another system holds. */
export async function planView(tx: Tx, row: ParticipationRow, kinds: readonly PlannedDueKind[] = plannedDueKinds): Promise<ReportPlanView> {
  const { id, participantId, measure, route, status, statusFrom, startsOn, endsOn, offeringId, source, reportGivenUp } = row;
  const terms = offeringId ? (await tx.use(ReportingTermsRepository).ofOfferings([offeringId])).get(offeringId) : undefined;
  const reports = await tx.use(ReportRepository).of(id);
  const reviewedOn = (await tx.use(ReviewRepository).of(id)).map((review) => review.reviewedOn);
  const isConsentGone = await consentIsGone(tx, row);
  const asked = { id, measure, route, status, statusFrom, reviewedOn, isConsentGone, isReportGivenUp: reportGivenUp !== null };
  const plan = source === 'fotfeste' ? reportPlan({ ...asked, ...given({ startsOn, endsOn, terms }) }, reports) : [];
  const { firstWeeksAfterStart, everyWeeks } = terms ?? defaultReportingTerms;
  return {
    ...{ participantId, participationId: id, firstWeeksAfterStart, everyWeeks },
    items: plan.filter(({ kind }) => kinds.includes(kind)).map((due) => dueView(due, tx.today)),
    mayRemind: plan.some(({ kind, dueOn }) => kind !== 'review' && dueOn !== undefined && dueOn < tx.today) && (await isShared(tx, row)),
    ...(await givingUpPart(tx, row, { plan, reports })),
    ...given({ remindedOn: await remindedOn(tx, id) }),
  };
}

interface Standing {
  readonly plan: readonly PlannedDue[];
  readonly reports: readonly ParticipationReportRow[];
}

async function givingUpPart(
  tx: Tx,
  row: ParticipationRow,
  { plan, reports }: Standing,
): Promise<Pick<ReportPlanView, 'mayGiveUp' | 'providerSawUntil' | 'givenUp'>> {
  const { status, reportGivenUp } = row;
  const hasFinalReport = reports.some(({ kind }) => kind === 'final');
  const window = await windowOf(tx, row);
  const hindrance = givingUpHindrance({ status, hasFinalReport, isGivenUp: reportGivenUp !== null, window }, tx.today);
  const mayGiveUp = hindrance === undefined && plan.some(({ kind }) => kind === 'final-report');
  return {
    mayGiveUp,
    ...given({
      providerSawUntil: mayGiveUp ? window?.to : undefined,
      givenUp: reportGivenUp && !hasFinalReport ? given(reportGivenUp) : undefined,
    }),
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
