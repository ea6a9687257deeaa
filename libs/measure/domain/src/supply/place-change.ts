import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';

/** How long before a change of the contracted places the provider is told. Unit: months. */
export const placeNoticeMonths = 6;

/** Within how many days a notice is written down here, so that the six months can be looked into. The product's own choice. */
export const noticeRecordedWithinDays = 31;

/** A change of the contracted places, told to the provider on a day. */
export interface PlaceChange {
  readonly places: number;
  readonly validFrom: LocalDate;
  readonly notifiedOn: LocalDate;
}

export const placeChangeFaults = [
  'places-missing',
  'notified-later',
  'notified-before',
  'notified-long-ago',
  'notice-too-short',
  'after-agreement',
  'same-day',
] as const;
export type PlaceChangeFault = (typeof placeChangeFaults)[number];

/** Field of a place change that a fault stands at. */
export const fieldOfPlaceChangeFault: Readonly<Record<PlaceChangeFault, keyof PlaceChange>> = {
  'places-missing': 'places',
  'notified-later': 'notifiedOn',
  'notified-before': 'notifiedOn',
  'notified-long-ago': 'notifiedOn',
  'notice-too-short': 'validFrom',
  'after-agreement': 'validFrom',
  'same-day': 'validFrom',
};

/** The first day a change can hold from, when the provider was told on a day. */
export function earliestPlaceChange(notifiedOn: LocalDate): LocalDate {
  return addMonths(notifiedOn, placeNoticeMonths);
}

/** The agreement a change is about: its days, and the changes that stand. */
interface AgreementFrame {
  readonly today: LocalDate;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
  readonly others: readonly PlaceChange[];
}

/** What is wrong with a change, beside those that stand. */
export function faultsOfPlaceChange(change: PlaceChange, { today, from, to, others }: AgreementFrame): readonly PlaceChangeFault[] {
  const { places, validFrom, notifiedOn } = change;
  return [
    ...(places < 1 ? (['places-missing'] as const) : []),
    ...(notifiedOn > today ? (['notified-later'] as const) : []),
    ...(notifiedOn < from ? (['notified-before'] as const) : []),
    ...(notifiedOn >= from && notifiedOn < addDays(today, -noticeRecordedWithinDays) ? (['notified-long-ago'] as const) : []),
    ...(validFrom < earliestPlaceChange(notifiedOn) ? (['notice-too-short'] as const) : []),
    ...(to !== undefined && validFrom > to ? (['after-agreement'] as const) : []),
    ...(others.some((other) => other.validFrom === validFrom) ? (['same-day'] as const) : []),
  ];
}

/** Contracted places on a day: those of the latest change that holds, else those the agreement began with. */
export function placesOn(places: number, changes: readonly Pick<PlaceChange, 'places' | 'validFrom'>[], day: LocalDate): number {
  const held = changes.filter(({ validFrom }) => validFrom <= day);
  return held.reduce((latest, each) => (each.validFrom >= latest.validFrom ? each : latest), { places, validFrom: '' }).places;
}
