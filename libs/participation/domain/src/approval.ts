import type { LocalDate } from '@fotfeste/shared/kernel';

/** How the participant's approval of a referral reached the one who wrote it down. */
export const approvalChannels = ['in-person', 'telephone', 'paper'] as const;
export type ApprovalChannel = (typeof approvalChannels)[number];

/** Who gave it: the participant, a guardian, or a parent of somebody under 18. */
export const approvalGivers = ['participant', 'guardian', 'parent'] as const;
export type ApprovalGiver = (typeof approvalGivers)[number];

/** Who may approve for a person: the participant, a guardian where there is one, and the parents of somebody under 18. */
export function approvalGiversFor({
  hasGuardian,
  isMinor,
}: {
  readonly hasGuardian: boolean;
  readonly isMinor: boolean;
}): readonly ApprovalGiver[] {
  return ['participant', ...(hasGuardian ? (['guardian'] as const) : []), ...(isMinor ? (['parent'] as const) : [])];
}

/**
 * The participant's yes to a referral, given through another: who gave it, how and when. Without it an adviser may enrol on behalf
 * only after saying that the participant is informed.
 */
export interface Approval {
  readonly givenBy: ApprovalGiver;
  readonly channel: ApprovalChannel;
  readonly givenOn: LocalDate;
}

/** What the participant has answered to a shared referral, and on which day. A later answer takes the place of an earlier one. */
export interface ReferralAnswer {
  readonly code: 'yes' | 'no';
  readonly givenOn: LocalDate;
}

/** Days the participant has to answer a shared referral before the adviser is reminded. The product's own choice. */
export const daysToAnswerReferral = 14;
