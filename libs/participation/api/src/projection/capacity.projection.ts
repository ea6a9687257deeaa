import type { RecordedEvent, Projection, Tx } from '@fotfeste/shared/api';
import { OfferingCapacityRepository, type PlacesInUse } from '@fotfeste/measure/api';
import { freePlaces } from '@fotfeste/participation/domain';
import { countPlacesUsed } from '../place/places-used';
import { subjectsOf } from './subjects';

/** Keeps the counts beside each offering equal to the participations in it, and to how their agreement counts them. */
export const capacityProjection: Projection = {
  listensTo: ['participation.', 'agreement.changed'],
  apply: async (tx, events) => {
    for (const offering of await offeringsOf(tx, events)) await recountPlaces(tx, offering);
  },
};

/** An offering whose places are to be counted. */
export interface Touched {
  readonly offeringId: string;
  readonly organisation: string;
}

/** In a fixed order, so that two transactions never wait for each other crosswise. */
function offeringsOf(tx: Tx, events: readonly RecordedEvent[]): Promise<readonly Touched[]> {
  return tx.query<Touched>(
    `select offering_id as "offeringId", organisation from participation
     where id = any ($1) and offering_id is not null and organisation is not null
     union
     select id, provider_number from offering where agreement_id = any ($1) order by 1`,
    [subjectsOf(events)],
  );
}

/** Counts the places of an offering anew, and tells when something is other than it was. With the product's own rights. */
export async function recountPlaces(tx: Tx, { offeringId, organisation }: Touched): Promise<void> {
  const capacity = tx.use(OfferingCapacityRepository);
  const { places, ...before } = await capacity.locked(offeringId);
  const now = await countPlacesUsed(tx, offeringId);
  if (isSame(before, now)) return;
  await capacity.set(offeringId, now);
  const free = freePlaces(places, now);
  await tx.record({ name: 'offering.places-changed', subjectId: offeringId, organisation, payload: { free, waiting: now.waiting } });
}

function isSame(left: PlacesInUse, right: PlacesInUse): boolean {
  return left.taken === right.taken && left.granted === right.granted && left.waiting === right.waiting && left.occupied === right.occupied;
}
