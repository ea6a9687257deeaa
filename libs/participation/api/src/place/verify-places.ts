import { systemActor } from '@fotfeste/shared/kernel';
import type { UnitOfWork } from '@fotfeste/shared/api';
import type { PlacesInUse } from '@fotfeste/measure/api';
import { placesUsed, type PlaceUse } from '@fotfeste/participation/domain';
import { placeUsers } from './places-used';

/** What is counted beside the offerings, held against the participations. */
export interface PlacesVerdict {
  readonly offerings: number;
  /** Ids of offerings whose counts are not what the participations in them say. */
  readonly differing: readonly string[];
}

/** Counts the places of every offering anew and compares; changes nothing. */
export function verifyPlaces(unitOfWork: UnitOfWork): Promise<PlacesVerdict> {
  return unitOfWork.read(systemActor, async (tx) => {
    const stored = await tx.query<PlacesInUse & { id: string }>(
      `select o.id, coalesce(c.taken, 0) as taken, coalesce(c.granted, 0) as granted, coalesce(c.waiting, 0) as waiting,
              coalesce(c.occupied, c.taken + c.granted, 0)::float as occupied
       from offering o left join offering_capacity c on c.offering_id = o.id order by 1`,
    );
    const users = await tx.query<{ offering: string; use: PlaceUse; count: number; share: number }>(
      `select offering, use, count(*)::int as count, sum(share)::float as share from (${placeUsers}) u group by 1, 2`,
      [stored.map(({ id }) => id)],
    );
    const usersOf = Map.groupBy(users, ({ offering }) => offering);
    const differing = stored.filter((each) => {
      const counted = placesUsed(usersOf.get(each.id) ?? []);
      return (['taken', 'granted', 'waiting', 'occupied'] as const).some((column) => each[column] !== counted[column]);
    });
    return { offerings: stored.length, differing: differing.map(({ id }) => id) };
  });
}
