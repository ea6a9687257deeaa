import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { placesUsed, type PlacesUsed, type PlaceUse } from '@fotfeste/participation/domain';

/**
 * Everybody who takes part, has a place or waits in the offerings $1, with the part of a place each uses: where the agreement counts by
 * extent, the extent of today or of the first day to come; without one, or where heads count, one.
 */
export const placeUsers = `
  select p.offering_id as offering, p.id as participation, p.ends_on::text as ends_on,
    case p.status when 'participating' then 'taken' when 'awaiting-start' then 'granted' else 'waiting' end as use,
    coalesce(e.percent, 100) / 100.0 as share, coalesce(p.applied_on, p.waiting_since, p.status_from) as since, p.created_at
  from participation p
  join offering o on o.id = p.offering_id
  join agreement a on a.id = o.agreement_id
  left join lateral (
    select percent from participation_extent x
    where a.counts_by_extent and x.participation_id = p.id and x.valid_from <= greatest((select ff.today()), p.starts_on)
    order by x.valid_from desc limit 1
  ) e on true
  where p.offering_id = any ($1) and p.status in ('applied', 'under-consideration', 'waiting-list', 'awaiting-start', 'participating')`;

/** Counts what people use of an offering, whoever may see them, but for one. Called with the product's own rights. */
export async function countPlacesUsed(tx: Tx, offeringId: string, exceptId?: string): Promise<PlacesUsed> {
  const users = await tx.query<{ use: PlaceUse; count: number; share: number }>(
    `select use, count(*)::int as count, sum(share)::float as share from (${placeUsers}) u where participation is distinct from $2 group by use`,
    [[offeringId], exceptId ?? null],
  );
  return placesUsed(users);
}

/** The part of a place that a participation uses or would use in its offering, whatever its status. Called with the product's own rights. */
export async function shareOf(tx: Tx, participationId: string): Promise<number> {
  const [row] = await tx.query<{ share: number }>(
    `select (coalesce(x.percent, 100) / 100.0)::float as share
     from participation p join offering o on o.id = p.offering_id join agreement a on a.id = o.agreement_id
     join participation_extent x on x.participation_id = p.id and x.valid_from <= greatest((select ff.today()), p.starts_on)
     where a.counts_by_extent and p.id = $1 order by x.valid_from desc limit 1`,
    [participationId],
  );
  return row?.share ?? 1;
}

/**
 * Parts of places that the others in an offering use on a day or will use later, each counted with the most that is set from then on:
 * what somebody's extent may be raised to must leave room for raises that are decided already. Called with the product's own rights.
 */
export async function mostUsedByOthers(tx: Tx, offeringId: string, exceptId: string, day: LocalDate): Promise<number> {
  const [row] = await tx.query<{ used: number }>(
    `select coalesce(sum(coalesce(e.percent, 100)) / 100.0, 0)::float as used
     from participation p
     left join lateral (
       select max(x.percent) as percent from participation_extent x
       where x.participation_id = p.id and x.valid_from >= coalesce(
         (select max(y.valid_from) from participation_extent y where y.participation_id = p.id and y.valid_from <= greatest($3, p.starts_on)), $3)
     ) e on true
     where p.offering_id = $1 and p.id <> $2 and p.status in ('awaiting-start', 'participating') and (p.ends_on is null or p.ends_on >= $3)`,
    [offeringId, exceptId, day],
  );
  return row?.used ?? 0;
}
