import { statusDefinitions, type ParticipationStatus } from './status';

/** What the participations in an offering use of it. */
export interface PlacesUsed {
  /** Taking part now. */
  readonly taken: number;
  /** Given a place, not started. */
  readonly granted: number;
  /** Applied, under consideration or on the waiting list. */
  readonly waiting: number;
}

/** Counts what participations use of their offering. */
export function placesUsed(statuses: readonly ParticipationStatus[]): PlacesUsed {
  const count = (use: keyof PlacesUsed): number => statuses.filter((status) => statusDefinitions[status].uses === use).length;
  return { taken: count('taken'), granted: count('granted'), waiting: count('waiting') };
}

/** Places that nobody has; below zero when more are in than agreed. */
export function freePlaces(places: number, { taken, granted }: Pick<PlacesUsed, 'taken' | 'granted'>): number {
  return places - taken - granted;
}
