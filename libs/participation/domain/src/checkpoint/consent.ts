import type { LocalDate } from '@fotfeste/shared/kernel';
import type { ApprovalChannel, ApprovalGiver } from '../approval';

/** Somebody's leave to be asked after Nav no longer follows them up: who gave it, how and when. It can be withdrawn at any time. */
export interface CheckpointConsent {
  readonly givenOn: LocalDate;
  readonly givenBy: ApprovalGiver;
  readonly channel: ApprovalChannel;
  readonly withdrawnOn?: LocalDate | undefined;
}

/** What can be wrong with the days of a consent. */
export const consentFaults = ['given-later', 'withdrawn-later', 'withdrawn-before-given'] as const;
export type ConsentFault = (typeof consentFaults)[number];

/** What is wrong with the days of a consent; nothing when they can be. */
export function consentFaultOf(
  { givenOn, withdrawnOn }: Pick<CheckpointConsent, 'givenOn' | 'withdrawnOn'>,
  today: LocalDate,
): ConsentFault | undefined {
  if (today < givenOn) return 'given-later';
  if (withdrawnOn === undefined) return undefined;
  if (today < withdrawnOn) return 'withdrawn-later';
  return withdrawnOn < givenOn ? 'withdrawn-before-given' : undefined;
}

/** Why somebody may be asked: Nav follows them up, they have agreed, or neither. */
export const askingGrounds = ['follow-up', 'consent', 'none'] as const;
export type AskingGround = (typeof askingGrounds)[number];
