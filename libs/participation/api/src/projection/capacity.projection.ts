import type { RecordedEvent, Projection, Tx } from '@fotfeste/shared/api';
import { OfferingCapacityRepository, type PlacesInUse } from '@fotfeste/measure/api';
import { countPlacesUsed } from '../place/places-used';
import { subjectsOf } from './subjects';

/** Keeps the counts beside each offering equal to the participations in it. */
export const capacityProjection: Projection = {
  listensTo: ['participation.'],
  apply: async (tx, events) => {
    for (const { offeringId, organisation } of await offeringsOf(tx, events)) await count(tx, offeringId, organisation);
  },
};

interface Touched {
  readonly offeringId: string;
  readonly organisation: string;
}

/** In a fixed order, so that two transactions never wait for each other crosswise. */
function offeringsOf(tx: Tx, events: readonly RecordedEvent[]): Promise<readonly Touched[]> {
  return tx.query<Touched>(
    `select distinct offering_id as "offeringId", organisation from participation
     where id = any ($1) and offering_id is not null and organisation is not null order by 1`,
    [subjectsOf(events)],
  );
}

async function count(tx: Tx, offeringId: string, organisation: string): Promise<void> {
  const capacity = tx.use(OfferingCapacityRepository);
  const { places, ...before } = await capacity.locked(offeringId);
  const now = await countPlacesUsed(tx, offeringId);
  if (isSame(before, now)) return;
  await capacity.set(offeringId, now);
  const free = places - now.taken - now.granted;
  await tx.record({ name: 'offering.places-changed', subjectId: offeringId, organisation, payload: { free, waiting: now.waiting } });
}

function isSame(left: PlacesInUse, right: PlacesInUse): boolean {
  return left.taken === right.taken && left.granted === right.granted && left.waiting === right.waiting;
}
