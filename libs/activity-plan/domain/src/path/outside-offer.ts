import type { Requirement } from '../activity-kind';
import { mostHoursPerWeek } from '../activity';

/** Kinds of offers that others than Nav give, and that can carry somebody from one measure to the next (policy-2, 5.4.6). */
export const outsideKinds = ['low-threshold', 'volunteering', 'health', 'municipal', 'other'] as const;
export type OutsideKind = (typeof outsideKinds)[number];

/** Longest name of an offer or of who gives it, in characters. */
export const outsideNameLength = 120;

/** An offer outside Nav: nobody is referred, and no rule of the measures is asked about it. */
export interface OutsideOffer {
  readonly kind: OutsideKind;
  readonly name: string;
  /** Who gives it. */
  readonly giver?: string;
  readonly hoursPerWeek?: number;
  /** Duties and rights that it can answer to. */
  readonly satisfies: readonly Requirement[];
}

/** What can be wrong with an offer outside Nav. */
export type OutsideFault = 'no-outside-name' | 'outside-hours-out-of-range';

/** The field a fault belongs to. */
export const outsidePartOf = { 'no-outside-name': 'name', 'outside-hours-out-of-range': 'hoursPerWeek' } as const satisfies Readonly<
  Record<OutsideFault, keyof OutsideOffer>
>;

/** Everything wrong with the offer. */
export function outsideFaultsOf({ name, hoursPerWeek }: OutsideOffer): readonly OutsideFault[] {
  const isOutOfRange = hoursPerWeek !== undefined && (hoursPerWeek <= 0 || hoursPerWeek > mostHoursPerWeek);
  return [
    ...(name.trim() === '' ? (['no-outside-name'] as const) : []),
    ...(isOutOfRange ? (['outside-hours-out-of-range'] as const) : []),
  ];
}
