import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Approval, ApprovalGiver } from './approval';
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
  /** The day choice, design and length were talked over with the participant, and what came of the talk (GEN-04). */
  readonly consultedOn?: LocalDate | undefined;
  readonly consultationWords?: string | undefined;
  /** Whether a provider or a host carries the measure out: then it is asked whether the participant is close to them (GEN-12). */
  readonly isCarriedOutByOthers?: boolean | undefined;
  readonly closeRelation?: boolean | undefined;
  readonly approval?: Approval | undefined;
  /** Who may approve for this participant; anybody where it is not known. */
  readonly approvers?: readonly ApprovalGiver[] | undefined;
  /** Whether what would have been preferred is the very measure that was chosen. */
  readonly isPreferredChosen?: boolean | undefined;
  /** Enrolled without the participant's approval: the adviser has said that the participant is informed. */
  readonly isInformed?: boolean | undefined;
}

/** What can be wrong with a referral, besides its days and extent. */
export const referralFaults = [
  'purpose-missing',
  'reason-missing',
  'alternatives-missing',
  'alternative-missing',
  'relation-missing',
  'consultation-missing',
  'consultation-words-missing',
  'consulted-later',
  'approval-missing',
  'approved-later',
  'giver-unknown',
  'preferred-is-chosen',
] as const;
export type ReferralFault = (typeof referralFaults)[number];

/** Field of the request that each fault belongs to. */
export const fieldOfReferralFault: Readonly<Record<ReferralFault | DateFault, string>> = {
  'purpose-missing': 'purpose',
  'reason-missing': 'choiceReason',
  'alternatives-missing': 'alternatives',
  'alternative-missing': 'alternatives',
  'relation-missing': 'closeRelation',
  'consultation-missing': 'consultedOn',
  'consultation-words-missing': 'consultationWords',
  'consulted-later': 'consultedOn',
  'approval-missing': 'approval',
  'approved-later': 'approval.givenOn',
  'giver-unknown': 'approval.givenBy',
  'preferred-is-chosen': 'preferredMeasure',
  'end-before-start': 'endsOn',
  'start-missing': 'startsOn',
  'end-missing': 'endsOn',
  'end-after-offering': 'endsOn',
  'start-before-offering': 'startsOn',
  'start-after-recorded': 'startsOn',
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
  const { purpose, choiceReason, alternatives, isCarriedOutByOthers, closeRelation, approval, approvers, isInformed } = content;
  const wrong: FoundWrong = {
    'purpose-missing': !purpose,
    'reason-missing': !choiceReason?.trim(),
    'alternatives-missing': alternatives.length === 0,
    'alternative-missing': alternatives.some(({ what }) => !what.trim()),
    'relation-missing': isCarriedOutByOthers === true && closeRelation === undefined,
    ...consultationWrong(content, outcome, today),
    'approval-missing': outcome === 'decide' && !approval && !isInformed,
    'approved-later': approval !== undefined && approval.givenOn > today,
    'giver-unknown': approval !== undefined && approvers?.includes(approval.givenBy) === false,
    'preferred-is-chosen': content.isPreferredChosen ?? false,
  };
  return [...referralFaults.filter((fault) => wrong[fault]), ...periodFaults(content), ...extentRangeFaults(content)];
}

type FoundWrong = Readonly<Record<ReferralFault, boolean>>;

/** What is wrong with what is written about the talk with the participant. It belongs to a decision; before that it may lie ahead. */
export function consultationFaultsOf(
  talk: Pick<ReferralContent, 'consultedOn' | 'consultationWords'>,
  outcome: 'share' | 'decide',
  today: LocalDate,
): readonly ReferralFault[] {
  const wrong = consultationWrong(talk, outcome, today);
  return referralFaults.filter((fault) => (wrong as Partial<FoundWrong>)[fault]);
}

function consultationWrong(
  { consultedOn, consultationWords }: Pick<ReferralContent, 'consultedOn' | 'consultationWords'>,
  outcome: 'share' | 'decide',
  today: LocalDate,
): Pick<FoundWrong, 'consultation-missing' | 'consultation-words-missing' | 'consulted-later'> {
  const hasWords = Boolean(consultationWords?.trim());
  return {
    'consultation-missing': !consultedOn && (outcome === 'decide' || hasWords),
    'consultation-words-missing': !hasWords && (outcome === 'decide' || consultedOn !== undefined),
    'consulted-later': consultedOn !== undefined && consultedOn > today,
  };
}
