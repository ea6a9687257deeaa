import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** The parts of the agreement between participant, host and Nav about a single place (ATR-07, ATR-08). Signed on paper; dates are recorded. */
export interface PlaceAgreement {
  /** What the participant is to reach at the workplace or school. */
  readonly goal?: string | undefined;
  readonly content?: string | undefined;
  /** Training plan at the workplace, and other assistance. */
  readonly trainingPlan?: string | undefined;
  readonly hoursPerWeek?: number | undefined;
  readonly navContact?: string | undefined;
  readonly hostContact?: string | undefined;
  readonly participantSignedOn?: LocalDate | undefined;
  readonly hostSignedOn?: LocalDate | undefined;
  readonly navSignedOn?: LocalDate | undefined;
  /** The place was talked over with the employees' representatives on this day. */
  readonly discussedOn?: LocalDate | undefined;
}

/** Parts that an agreement must have before anybody signs it. */
export const agreementParts = ['goal', 'content', 'hoursPerWeek', 'navContact', 'hostContact'] as const;
export type AgreementPart = (typeof agreementParts)[number];

/** Most hours a week in a place: full time by the Working Environment Act § 10-4. */
export const mostHoursPerWeek = 40;

/** The parts that are not written yet. */
export function missingParts(agreement: PlaceAgreement): readonly AgreementPart[] {
  return agreementParts.filter((part) => agreement[part] === undefined || agreement[part] === '');
}

/** Whether all three parties have signed an agreement that has all its parts, by the day. A part that is missing makes the answer no. */
export function isSigned(agreement: PlaceAgreement, today: LocalDate): boolean {
  const signatures = [agreement.participantSignedOn, agreement.hostSignedOn, agreement.navSignedOn];
  return missingParts(agreement).length === 0 && signatures.every((day) => day !== undefined && day <= today);
}

/**
 * Whether the agreement has everything the first day waits for, whatever day it is: in work training the place must also have been
 * talked over with the employees' representatives (ATR-08). What else the law asks is asked of the law when somebody starts.
 */
export function hasPlaceReady(measure: MeasureCode, agreement: PlaceAgreement): boolean {
  const { participantSignedOn, hostSignedOn, navSignedOn, discussedOn } = agreement;
  const isSignedByAll = [participantSignedOn, hostSignedOn, navSignedOn].every((day) => day !== undefined);
  return isSignedByAll && missingParts(agreement).length === 0 && (measure !== 'ARBEIDSTRENING' || discussedOn !== undefined);
}

/** What can be wrong with what is recorded about an agreement. */
export const agreementFaults = ['signed-later', 'discussed-later', 'hours-out-of-range'] as const;
export type AgreementFault = (typeof agreementFaults)[number];

/** Field of each fault, by the day or number that is wrong. */
export function agreementFaultsOf(
  agreement: PlaceAgreement,
  today: LocalDate,
): readonly { readonly fault: AgreementFault; readonly field: keyof PlaceAgreement }[] {
  const signatures = (['participantSignedOn', 'hostSignedOn', 'navSignedOn'] as const).filter((field) => isLater(agreement[field], today));
  const hours = agreement.hoursPerWeek;
  return [
    ...signatures.map((field) => ({ fault: 'signed-later', field }) as const),
    ...(isLater(agreement.discussedOn, today) ? [{ fault: 'discussed-later', field: 'discussedOn' } as const] : []),
    ...(hours !== undefined && (hours <= 0 || hours > mostHoursPerWeek)
      ? [{ fault: 'hours-out-of-range', field: 'hoursPerWeek' } as const]
      : []),
  ];
}

function isLater(day: LocalDate | undefined, today: LocalDate): boolean {
  return day !== undefined && day > today;
}
