import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { OfferingCapacityRepository, OfferingReader, type Offering } from '@fotfeste/measure/api';
import { countPlacesUsed, mostUsedByOthers, shareOf } from './places-used';
import { freePlaces, hasRoom, type OfferingState, type ParticipationRoute } from '@fotfeste/participation/domain';

/** An offering as the life cycle sees it today. */
export interface Place extends OfferingState {
  readonly offering: Offering;
  readonly route: ParticipationRoute;
  /** Its last day has passed. */
  readonly isOver: boolean;
}

/** Who was given the last place, and when. */
export interface LastPlaced {
  readonly by: string;
  readonly at: Date;
}

/** Places in offerings. */
export class PlaceReader {
  constructor(private readonly tx: Tx) {}

  async one(offeringId: string): Promise<Place | undefined> {
    const offering = await this.tx.use(OfferingReader).byId(offeringId);
    return offering && this.placeOf(offering);
  }

  /**
   * The same, with the places held until the transaction ends: nobody else gives one meanwhile. Counted anew, since several
   * may be given in one transaction, and without the participation that asks for one.
   */
  async held(offeringId: string, askingId: string): Promise<Place | undefined> {
    await this.tx.use(OfferingCapacityRepository).locked(offeringId);
    return this.countedAnew(offeringId, askingId);
  }

  /** The same without holding the places: for what is only shown. */
  async countedAnew(offeringId: string, askingId: string): Promise<Place | undefined> {
    const place = await this.one(offeringId);
    if (!place) return undefined;
    const used = await this.tx.asSystem(() => countPlacesUsed(this.tx, offeringId, askingId));
    return this.placeOf({ ...place.offering, ...used });
  }

  /** The part of a place that a participation uses or would use. */
  share(participationId: string): Promise<number> {
    return this.tx.asSystem(() => shareOf(this.tx, participationId));
  }

  /** Whether there is room for a part of a place from a day on, with the places held; always where heads count. */
  async hasRoomFor(offeringId: string, askingId: string, share: number, day: LocalDate): Promise<boolean> {
    await this.tx.use(OfferingCapacityRepository).locked(offeringId);
    const place = await this.one(offeringId);
    if (!place?.offering.countsByExtent) return true;
    const occupied = await this.tx.asSystem(() => mostUsedByOthers(this.tx, offeringId, askingId, day));
    return hasRoom(freePlaces(place.offering.places, { occupied }), share);
  }

  /** Who gave the newest place in the offering; what this very deed has tried to give does not count. */
  async lastPlaced(offeringId: string): Promise<LastPlaced | undefined> {
    const [row] = await this.tx.query<LastPlaced>(
      `select placed_by_name as by, placed_at as at from participation
       where offering_id = $1 and placed_at is not null and xmin <> pg_current_xact_id()::xid order by placed_at desc limit 1`,
      [offeringId],
    );
    return row;
  }

  private placeOf(offering: Offering): Place {
    const { enrolment, endsOn, isOpen, cancelledOn } = offering;
    const isOver = endsOn !== undefined && endsOn < this.tx.today;
    return {
      offering,
      route: enrolment === 'application' ? 'offering-application' : 'offering-direct',
      isOpen,
      isOver,
      isRunning: !isOver && cancelledOn === undefined,
      isCancelled: cancelledOn !== undefined,
      freePlaces: freePlaces(offering.places, offering),
    };
  }
}
