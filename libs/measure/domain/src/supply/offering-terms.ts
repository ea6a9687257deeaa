import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { intakesOf, type AgreementKind, type IntakeKind } from '../offering';

/** What a measure coordinator says of an offering, as far as rules hold for it. */
export interface OfferingTerms {
  readonly measure: MeasureCode;
  readonly intake: IntakeKind;
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  readonly places: number;
}

/** The agreement an offering stands under. */
export interface OfferingFrame {
  readonly kind: AgreementKind;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
  /** Contracted places when the offering begins, or today when it has. */
  readonly contracted: number;
  /** Most places that its other offerings have at one time while this one runs. */
  readonly besides: number;
  /** Places the offering has now; none for a new one. */
  readonly placesNow: number;
}

/** Most places an offering or agreement can be said to have: a higher number is a slip of the hand. */
export const mostPlaces = 2000;

/** Whether the provider has been promised a number of places, so that offerings cannot have more: not so where Nav or a municipality runs it. */
export function bindsPlaces(kind: AgreementKind): boolean {
  return kind === 'tender' || kind === 'pre-approved';
}

/** How many have to do with an offering. */
export interface OfferingUse {
  readonly taken: number;
  readonly granted: number;
  readonly waiting: number;
  /** Parts of places used, where the agreement counts by extent; else as many as they are. */
  readonly occupied?: number;
}

export const nobody: OfferingUse = { taken: 0, granted: 0, waiting: 0 };

export const offeringTermFaults = [
  'end-before-start',
  'before-agreement',
  'after-agreement',
  'end-needed',
  'common-end-missing',
  'intake-not-of-measure',
  'places-missing',
  'places-below-used',
  'places-above-contracted',
  'end-passed',
] as const;
export type OfferingTermFault = (typeof offeringTermFaults)[number];

/** Field of an offering that a fault stands at. */
export const fieldOfOfferingFault: Readonly<Record<OfferingTermFault, keyof OfferingTerms>> = {
  'end-before-start': 'endsOn',
  'before-agreement': 'startsOn',
  'after-agreement': 'endsOn',
  'end-needed': 'endsOn',
  'common-end-missing': 'endsOn',
  'intake-not-of-measure': 'intake',
  'places-missing': 'places',
  'places-below-used': 'places',
  'places-above-contracted': 'places',
  'end-passed': 'endsOn',
};

/** Everything that is wrong with an offering under its agreement, with those who are in it now. */
export function offeringTermsFaults(
  terms: OfferingTerms,
  frame: OfferingFrame,
  use: OfferingUse,
  today: LocalDate,
): readonly OfferingTermFault[] {
  const { measure, intake, places, endsOn } = terms;
  return [
    ...(intakesOf(measure).includes(intake) ? [] : (['intake-not-of-measure'] as const)),
    ...periodFaultsOf(terms, frame),
    ...(endsOn !== undefined && endsOn < today && inUse(use) > 0 ? (['end-passed'] as const) : []),
    ...(places < 1 ? (['places-missing'] as const) : []),
    ...(places >= 1 && places < (use.occupied ?? use.taken + use.granted) ? (['places-below-used'] as const) : []),
    ...(isAboveContracted(places, frame) ? (['places-above-contracted'] as const) : []),
  ];
}

/** What was above already may stay or shrink, since the contracted places may have been reduced after it was made. */
function isAboveContracted(places: number, { kind, contracted, besides, placesNow }: OfferingFrame): boolean {
  return bindsPlaces(kind) && places > placesNow && besides + places > contracted;
}

/** An offering lies within its agreement: one without an end can only stand under an agreement without one. */
function periodFaultsOf(
  { startsOn, endsOn, intake }: OfferingTerms,
  { from, to }: Pick<OfferingFrame, 'from' | 'to'>,
): readonly OfferingTermFault[] {
  if (endsOn !== undefined && endsOn < startsOn) return ['end-before-start'];
  if (startsOn < from) return ['before-agreement'];
  if (endsOn === undefined && intake === 'FELLES') return ['common-end-missing'];
  if (to === undefined) return [];
  if (endsOn === undefined) return ['end-needed'];
  return endsOn > to || startsOn > to ? ['after-agreement'] : [];
}

/** Everybody who takes part, has a place or waits. */
export function inUse({ taken, granted, waiting }: OfferingUse): number {
  return taken + granted + waiting;
}

/** Whether an offering can be closed for good: nobody takes part, has a place or waits. */
export function mayClose(use: OfferingUse): boolean {
  return inUse(use) === 0;
}
