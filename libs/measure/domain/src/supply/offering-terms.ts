import type { LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { intakesOf, type IntakeKind } from '../offering';

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
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
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
  ];
}

/** An offering lies within its agreement: one without an end can only stand under an agreement without one. */
function periodFaultsOf({ startsOn, endsOn, intake }: OfferingTerms, { from, to }: OfferingFrame): readonly OfferingTermFault[] {
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
