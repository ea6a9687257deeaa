import { In } from 'typeorm';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Projection, Tx } from '@fotfeste/shared/api';
import { coordinatorWindow, type AccessWindow } from '@fotfeste/participation/domain';
import { ParticipationRow } from '../rows/participation.row';
import { windowOf } from './provider-window';
import { subjectsOf } from './subjects';

/** Keeps true who beside the office sees a participant: the provider, and the measure coordinator who takes in. */
export const accessProjection: Projection = {
  listensTo: ['participation.'],
  apply: async (tx, events) => {
    const rows = await tx.manager.find(ParticipationRow, { where: { id: In([...subjectsOf(events)]) }, order: { id: 'ASC' } });
    for (const row of rows) {
      const { provider, coordinator } = await windowsOf(tx, row);
      await keepProvider(tx, row, provider);
      await keepCoordinator(tx, row, coordinator);
    }
  },
};

interface Known {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

type KnownWindows = Readonly<Partial<Record<'provider' | 'coordinator', Known>>>;

/** The windows as they are. */
async function windowsOf(tx: Tx, { id, participantId, organisation }: ParticipationRow): Promise<KnownWindows> {
  const rows = await tx.query<Known & { readonly side: keyof KnownWindows }>(
    `select 'provider' as side, from_date::text as from, to_date::text as to from provider_access
     where participant_id = $1 and organisation = $2 and participation_id = $3
     union all select 'coordinator', from_date::text, to_date::text from coordinator_access where participation_id = $3`,
    [participantId, organisation, id],
  );
  return Object.fromEntries(rows.map(({ side, ...window }) => [side, window]));
}

async function keepProvider(tx: Tx, row: ParticipationRow, before: Known | undefined): Promise<void> {
  const { id, participantId, organisation } = row;
  if (!organisation) return;
  const key = [participantId, organisation, id];
  const where = 'participant_id = $1 and organisation = $2 and participation_id = $3';
  const window = await windowOf(tx, row);
  if (isSame(before, window)) return;
  if (!window) await tx.query(`delete from provider_access where ${where}`, key);
  else
    await tx.query(
      `insert into provider_access (participant_id, organisation, participation_id, from_date, to_date) values ($1, $2, $3, $4, $5)
       on conflict (participant_id, organisation, participation_id) do update set from_date = excluded.from_date, to_date = excluded.to_date`,
      [...key, window.from, window.to ?? null],
    );
  const name = !window ? 'participation.access-withdrawn' : window.to ? 'participation.access-ends' : 'participation.access-opened';
  await tx.record({
    name,
    participantId,
    subjectId: id,
    organisation,
    payload: { measure: row.measure, from: window?.from, to: window?.to, ...closedBefore(tx, before, window) },
  });
}

/** The last day of a window that had closed before it was taken away: nobody loses anything then. */
function closedBefore(tx: Tx, before: Known | undefined, window: AccessWindow | undefined): { readonly closedOn?: LocalDate } {
  return !window && before?.to && before.to < tx.today ? { closedOn: before.to } : {};
}

async function keepCoordinator(
  tx: Tx,
  { id, participantId, coordinatorUnit, status, statusFrom }: ParticipationRow,
  before: Known | undefined,
): Promise<void> {
  if (!coordinatorUnit) return;
  const window = coordinatorWindow({ status, statusFrom, openedOn: before?.from, today: tx.today });
  if (isSame(before, window) || !window) return;
  await tx.query(
    `insert into coordinator_access (participation_id, participant_id, unit, from_date, to_date) values ($1, $2, $3, $4, $5)
     on conflict (participation_id) do update set unit = excluded.unit, to_date = excluded.to_date`,
    [id, participantId, coordinatorUnit, window.from, window.to ?? null],
  );
}

function isSame(before: Known | undefined, window: AccessWindow | undefined): boolean {
  if (!before || !window) return !before && !window;
  return before.from === window.from && (before.to ?? undefined) === window.to;
}
