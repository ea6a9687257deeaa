import { addDays, given, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { finalReportDue, isOfferingRoute, phaseOf, statusDefinitions } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import { windowOf } from '../projection/provider-window';
import { ProposalRepository } from '../proposal/proposal.repository';
import { ReportRepository } from '../report/report.repository';
import { ReportingTermsRepository } from '../report/terms/reporting-terms.repository';
import type { ParticipationStatusRow } from '../rows/life.rows';
import type { ParticipationRow } from '../rows/participation.row';
import type { ForeseenView } from './rehearsal.view';

/**
 * What an ending brings later, with its day: what the calendar does when the last day has passed, and what somebody must do then.
 * An ending that is already here has done its part among the consequences; only what others are left with is foreseen.
 */
export async function foreseenOf(tx: Tx, row: ParticipationRow): Promise<readonly ForeseenView[]> {
  const planned = await tx.use(ParticipationRepository).planned(row.id);
  if (!planned) return phaseOf(row.status) === 'over' ? [...(await finalReport(tx, row)), ...(await waitingProposal(tx, row))] : [];
  return [
    ...(await freedPlace(tx, row, planned.validFrom)),
    ...(await endOfAccess(tx, row, planned)),
    { kind: 'plan-card', on: planned.validFrom },
    ...(await finalReport(tx, row)),
    ...(await waitingProposal(tx, row)),
  ];
}

/** How many wait for the place today, and since when the first of them; not who, since they are others’ people. */
async function freedPlace(tx: Tx, { offeringId, status }: ParticipationRow, on: LocalDate): Promise<readonly ForeseenView[]> {
  const { uses } = statusDefinitions[status];
  if (!offeringId || (uses !== 'taken' && uses !== 'granted')) return [];
  const [queue] = await tx.asSystem(() =>
    tx.query<{ readonly waiting: number; readonly since: string | null }>(
      `select count(*)::int as waiting, min(coalesce(applied_on, waiting_since, status_from))::text as since
       from participation where offering_id = $1 and status in ('applied', 'under-consideration', 'waiting-list')`,
      [offeringId],
    ),
  );
  return [{ kind: 'place-freed', on, waiting: queue?.waiting ?? 0, ...given({ since: queue?.since }) }];
}

async function endOfAccess(
  tx: Tx,
  { id, sharedOn, startsOn, endsOn, organisation }: ParticipationRow,
  { status, validFrom: statusFrom }: ParticipationStatusRow,
): Promise<readonly ForeseenView[]> {
  const last = organisation ? (await windowOf(tx, { id, sharedOn, startsOn, endsOn, status, statusFrom }))?.to : undefined;
  return last ? [{ kind: 'access-ends', on: last }] : [];
}

async function finalReport(
  tx: Tx,
  { id, route, measure, startsOn, endsOn, offeringId }: ParticipationRow,
): Promise<readonly ForeseenView[]> {
  if (!isOfferingRoute(route) || !offeringId || !startsOn || !endsOn) return [];
  if ((await tx.use(ReportRepository).of(id)).some(({ kind }) => kind === 'final')) return [];
  const terms = (await tx.use(ReportingTermsRepository).ofOfferings([offeringId])).get(offeringId);
  return [{ kind: 'final-report', on: addDays(endsOn, finalReportDue(measure, terms).daysAfterEnd) }];
}

async function waitingProposal(tx: Tx, { id }: ParticipationRow): Promise<readonly ForeseenView[]> {
  const proposals = await tx.use(ProposalRepository).of(id);
  return proposals.some(({ status }) => status === 'waiting') ? [{ kind: 'proposal-waits' }] : [];
}
