/** What somebody uses of an offering. */
export const placeUses = ['taken', 'granted', 'waiting'] as const;
export type PlaceUse = (typeof placeUses)[number];

/** People who use an offering in one way. */
export interface PlaceUsers {
  readonly use: PlaceUse;
  /** How many. */
  readonly count: number;
  /** Parts of places they use together: as many as they are, or by extent where the agreement counts so. */
  readonly share: number;
}

/** What the participations in an offering use of it. */
export interface PlacesUsed {
  /** Taking part now. */
  readonly taken: number;
  /** Given a place, not started. */
  readonly granted: number;
  /** Applied, under consideration or on the waiting list. */
  readonly waiting: number;
  /** Parts of places that those who take part or have been given one use. */
  readonly occupied: number;
}

/** What people use of their offering, in all. */
export function placesUsed(users: readonly PlaceUsers[]): PlacesUsed {
  const of = (use: PlaceUse): readonly PlaceUsers[] => users.filter((each) => each.use === use);
  const counted = (use: PlaceUse): number => of(use).reduce((sum, { count }) => sum + count, 0);
  const occupied = [...of('taken'), ...of('granted')].reduce((sum, { share }) => sum + share, 0);
  return { taken: counted('taken'), granted: counted('granted'), waiting: counted('waiting'), occupied: inHundredths(occupied) };
}

/** Places that nobody has; below zero when more are in than agreed. */
export function freePlaces(places: number, { occupied }: Pick<PlacesUsed, 'occupied'>): number {
  return inHundredths(places - occupied);
}

/** Whether somebody who uses a part of a place fits in; without knowing the part, whether there is anything left. */
export function hasRoom(free: number, share: number | undefined): boolean {
  return share === undefined ? free > 0 : free >= share;
}

/** A percent is the least part of a place there is. */
function inHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
