import type { Tx } from '@fotfeste/shared/api';
import { placesUsed, type ParticipationStatus, type PlacesUsed } from '@fotfeste/participation/domain';

/** Counts the participations in an offering, whoever may see them, but for one. Called with the product's own rights. */
export async function countPlacesUsed(tx: Tx, offeringId: string, exceptId?: string): Promise<PlacesUsed> {
  const rows = await tx.query<{ status: ParticipationStatus; count: number }>(
    'select status, count(*)::int as count from participation where offering_id = $1 and id is distinct from $2 group by status',
    [offeringId, exceptId ?? null],
  );
  return placesUsed(rows.flatMap(({ status, count }) => Array<ParticipationStatus>(count).fill(status)));
}
