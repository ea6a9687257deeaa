import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { providerWindow, type AccessWindow, type SharedParticipation } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';

/** Days in which the provider sees the participant, as the participation and its final report stand now. */
export async function windowOf(tx: Tx, row: Windowed): Promise<AccessWindow | undefined> {
  const { id, status, statusFrom, sharedOn, endsOn, startsOn } = row;
  const [known] = await tx.query<WindowColumns>(
    `select r.status as "reportStatus", r.status_from::text as "reportFrom", f.until_date::text as "followUpUntil"
     from (select $1::uuid as id) p
     left join participation_report r on r.participation_id = p.id and r.kind = 'final'
     left join participation_job_follow_up f on f.participation_id = p.id`,
    [id],
  );
  return providerWindow({
    status,
    statusFrom,
    sharedOn: sharedOn ?? undefined,
    endsOn: endsOn ?? undefined,
    followUpUntil: known?.followUpUntil ?? undefined,
    finalReport: finalReportOf(known, startsOn !== null),
  });
}

/** Whether the provider sees the participant today. */
export async function isShared(tx: Tx, row: ParticipationRow): Promise<boolean> {
  const window = await windowOf(tx, row);
  return window !== undefined && window.from <= tx.today && (window.to === undefined || tx.today <= window.to);
}

/** What of a participation decides the window. */
type Windowed = Pick<ParticipationRow, 'id' | 'status' | 'statusFrom' | 'sharedOn' | 'endsOn' | 'startsOn'>;

interface WindowColumns {
  readonly reportStatus: string | null;
  readonly reportFrom: LocalDate | null;
  readonly followUpUntil: LocalDate | null;
}

function finalReportOf(known: WindowColumns | undefined, hasStarted: boolean): SharedParticipation['finalReport'] {
  if (known?.reportStatus === 'accepted' && known.reportFrom) return { acceptedOn: known.reportFrom };
  return hasStarted ? 'awaited' : 'none';
}
