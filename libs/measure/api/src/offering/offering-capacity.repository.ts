import type { Tx } from '@fotfeste/shared/api';
import { occupiedPlaces } from './offering-sql';

/** How many use the places of an offering. */
export interface PlacesInUse {
  readonly taken: number;
  readonly granted: number;
  readonly waiting: number;
  /** Parts of places that those inside and those with a place use. */
  readonly occupied: number;
}

/** The counts beside the offerings. The participation room counts; nobody else writes. */
export class OfferingCapacityRepository {
  constructor(private readonly tx: Tx) {}

  /** The counts, kept from changing until the transaction ends: two who give the last place wait for each other here. */
  async locked(offeringId: string): Promise<PlacesInUse & { readonly places: number }> {
    const counted = await this.counted(offeringId);
    if (counted) return counted;
    await this.tx.query('insert into offering_capacity (offering_id) values ($1) on conflict do nothing', [offeringId]);
    const begun = await this.counted(offeringId);
    if (!begun) throw new Error('An offering that was just counted is gone');
    return begun;
  }

  private async counted(offeringId: string): Promise<(PlacesInUse & { readonly places: number }) | undefined> {
    const [row] = await this.tx.query<PlacesInUse & { places: number }>(
      `select used.taken, used.granted, used.waiting, ${occupiedPlaces} as occupied, o.places
       from offering_capacity used join offering o on o.id = used.offering_id where used.offering_id = $1 for update of used`,
      [offeringId],
    );
    return row;
  }

  /** Without `occupied` each uses one place. */
  async set(
    offeringId: string,
    { taken, granted, waiting, occupied }: Omit<PlacesInUse, 'occupied'> & Partial<PlacesInUse>,
  ): Promise<void> {
    await this.tx.query(
      `insert into offering_capacity (offering_id, taken, granted, waiting, occupied) values ($1, $2, $3, $4, $5)
       on conflict (offering_id) do update set taken = excluded.taken, granted = excluded.granted, waiting = excluded.waiting,
         occupied = excluded.occupied`,
      [offeringId, taken, granted, waiting, occupied],
    );
  }
}
