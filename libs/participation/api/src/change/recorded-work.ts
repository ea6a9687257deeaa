import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { DateFault } from '@fotfeste/participation/domain';
import type { ParticipationRow } from '../rows/participation.row';

/**
 * What is wrong with a first day that is moved later: hours somebody was present, or a report about days, would then lie before it. A week
 * written as a whole, and a report about a period, count by their last day.
 */
export async function startFaults(
  tx: Tx,
  row: Pick<ParticipationRow, 'id' | 'startsOn'>,
  moved: LocalDate | undefined,
): Promise<readonly DateFault[]> {
  if (!moved || !row.startsOn || moved <= row.startsOn) return [];
  const recordedTo = await firstRecordedTo(tx, row.id);
  return recordedTo && recordedTo < moved ? ['start-after-recorded'] : [];
}

async function firstRecordedTo(tx: Tx, participationId: string): Promise<LocalDate | undefined> {
  const attended = await tx.query<{ week: LocalDate; weekday: number }>(
    `select week_from::text as week, weekday from participation_attendance where participation_id = $1 and present_hours > 0`,
    [participationId],
  );
  const reported = await tx.query<{ to: LocalDate }>('select period_to::text as to from participation_report where participation_id = $1', [
    participationId,
  ]);
  const days = attended.map(({ week, weekday }) => addDays(week, (weekday === 0 ? 7 : weekday) - 1));
  return [...days, ...reported.map(({ to }) => to)].sort()[0];
}
