import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Claim, Extent } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import type { ChangeRequest } from './change.dto';

/** The days and the extent that a change starts from; the extent is the one of the day the new one is to be valid from. */
export async function claimBefore(tx: Tx, row: ParticipationRow, { kind, validFrom = tx.today }: ChangeRequest): Promise<Claim> {
  return { ...daysOf(row), ...(kind === 'extent' && { extent: await extentOn(tx, row, validFrom) }) };
}

/** The days and the extent after the change. */
export function claimAfter(changed: ParticipationRow, { kind, percent, daysPerWeek }: ChangeRequest, before: Claim): Claim {
  return { ...daysOf(changed), extent: kind === 'extent' ? { percent, daysPerWeek } : before.extent };
}

/** The extent on a day; nothing is said before the first one. */
export async function extentOn(tx: Tx, { id }: ParticipationRow, day: LocalDate): Promise<Extent> {
  const extent = (await tx.use(ParticipationRepository).extents(id)).findLast(({ validFrom }) => validFrom <= day);
  return { percent: extent?.percent ?? undefined, daysPerWeek: extent?.daysPerWeek ?? undefined };
}

function daysOf({ startsOn, endsOn }: ParticipationRow): Claim {
  return { startsOn: startsOn ?? undefined, endsOn: endsOn ?? undefined };
}
