import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Approval } from './approval';
import { extentRangeFaults, periodFaults, type DateFault, type Extent, type PlannedPeriod } from './dates';
import type { Purpose } from './purpose';

/** Whether something else would have served the participant just as well; `unknown` is an answer. */
export const suitabilities = ['equally', 'less', 'unknown'] as const;
export type Suitability = (typeof suitabilities)[number];

/** Something else that was considered: a measure by code, or an offer of another kind in words. */
export interface Alternative {
  readonly what: string;
  readonly suitability: Suitability;
}

/** Most alternatives and goals in one referral. */
export const referralLimits = { alternatives: 5, goals: 6, goalLength: 200, wordsLength: 2000 } as const;

/** What is written at the choice of a measure. */
export interface ReferralContent extends PlannedPeriod, Extent {
  readonly purpose?: Purpose | undefined;
  readonly choiceReason?: string | undefined;
  readonly alternatives: readonly Alternative[];
  /** What the participant wants, in own words. */
  readonly ownWish?: string | undefined;
  /** What the participant is to reach; the provider sees these and reports on each. */
  readonly goals: readonly string[];
  /** The day choice, design and length were talked over with the participant (GEN-04). */
  readonly consultedOn?: LocalDate | undefined;
  readonly approval?: Approval | undefined;
  /** Enrolled without the participant's approval: the adviser has said that the participant is informed. */
  readonly isInformed?: boolean | undefined;
}

/** What can be wrong with a referral, besides its days and extent. */
export const referralFaults = [
  'purpose-missing',
  'reason-missing',
  'alternative-missing',
  'consultation-missing',
  'consulted-later',
  'approval-missing',
  'approved-later',
] as const;
export type ReferralFault = (typeof referralFaults)[number];

/** Field of the request that each fault belongs to. */
export const fieldOfReferralFault: Readonly<Record<ReferralFault | DateFault, string>> = {
  'purpose-missing': 'purpose',
  'reason-missing': 'choiceReason',
  'alternative-missing': 'alternatives',
  'consultation-missing': 'consultedOn',
  'consulted-later': 'consultedOn',
  'approval-missing': 'approval',
  'approved-later': 'approval.givenOn',
  'end-before-start': 'endsOn',
  'start-missing': 'startsOn',
  'end-missing': 'endsOn',
  'end-after-offering': 'endsOn',
  'start-before-offering': 'startsOn',
  'not-later': 'endsOn',
  'outside-period': 'validFrom',
  'percent-out-of-range': 'percent',
  'days-out-of-range': 'daysPerWeek',
  'nothing-changed': 'percent',
};

/** Everything that is wrong with a referral that is to be sent; sharing it for approval asks for no approval yet. */
export function referralFaultsOf(
  content: ReferralContent,
  outcome: 'share' | 'decide',
  today: LocalDate,
): readonly (ReferralFault | DateFault)[] {
  const { purpose, choiceReason, alternatives, consultedOn, approval, isInformed } = content;
  const wrong: Readonly<Record<ReferralFault, boolean>> = {
    'purpose-missing': !purpose,
    'reason-missing': !choiceReason?.trim(),
    'alternative-missing': alternatives.some(({ what }) => !what.trim()),
    'consultation-missing': outcome === 'decide' && !consultedOn,
    'consulted-later': consultedOn !== undefined && consultedOn > today,
    'approval-missing': outcome === 'decide' && !approval && !isInformed,
    'approved-later': approval !== undefined && approval.givenOn > today,
  };
  return [...referralFaults.filter((fault) => wrong[fault]), ...periodFaults(content), ...extentRangeFaults(content)];
}
