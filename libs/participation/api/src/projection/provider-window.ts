import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { providerWindow, type AccessWindow, type SharedParticipation } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';

/** Days in which the provider sees the participant, as the participation and its final report stand now. */
export async function windowOf(tx: Tx, row: ParticipationRow): Promise<AccessWindow | undefined> {
  const { id, status, statusFrom, sharedOn, endsOn, startsOn } = row;
  const [report] = await tx.query<{ status: string; statusFrom: LocalDate }>(
    `select status, status_from::text as "statusFrom" from participation_report where participation_id = $1 and kind = 'final'`,
    [id],
  );
  const [followUp] = await tx.query<{ until: LocalDate }>(
    `select until_date::text as until from participation_job_follow_up where participation_id = $1`,
    [id],
  );
  return providerWindow({
    status,
    statusFrom,
    sharedOn: sharedOn ?? undefined,
    endsOn: endsOn ?? undefined,
    followUpUntil: followUp?.until,
    finalReport: finalReportOf(report, startsOn !== null),
  });
}

/** Whether the provider sees the participant today. */
export async function isShared(tx: Tx, row: ParticipationRow): Promise<boolean> {
  const window = await windowOf(tx, row);
  return window !== undefined && window.from <= tx.today && (window.to === undefined || tx.today <= window.to);
}

function finalReportOf(
  report: { readonly status: string; readonly statusFrom: LocalDate } | undefined,
  hasStarted: boolean,
): SharedParticipation['finalReport'] {
  if (report?.status === 'accepted') return { acceptedOn: report.statusFrom };
  return hasStarted ? 'awaited' : 'none';
}
