import type { LocalDate } from '@fotfeste/shared/kernel';
import type { AccessWindow } from './access-window';
import type { ParticipationStatus } from './status';
import { phaseOf } from './status';

/** Why a final report does not come, as the adviser says it once the provider can no longer write one. */
export const givenUpReasons = ['not-delivered', 'provider-gone', 'known-otherwise', 'too-short', 'other'] as const;
export type GivenUpReason = (typeof givenUpReasons)[number];

/** What Nav has said of a final report that does not come. */
export interface GivenUpReport {
  readonly reason: GivenUpReason;
  readonly words?: string | undefined;
  readonly on: LocalDate;
  readonly byName: string;
}

/** Most characters of the words about it. */
export const givenUpWordsLength = 2000;

/** What decides whether somebody can say that a final report does not come. */
export interface ReportAwaited {
  readonly status: ParticipationStatus;
  readonly hasFinalReport: boolean;
  readonly isGivenUp: boolean;
  /** The provider's days, when there are any. */
  readonly window: AccessWindow | undefined;
}

/** Why it cannot be said. */
export const givingUpHindrances = ['not-over', 'report-there', 'already-given-up', 'provider-may-write'] as const;
export type GivingUpHindrance = (typeof givingUpHindrances)[number];

/** What stands in the way of saying that the final report does not come; nothing when it can be said. */
export function givingUpHindrance(
  { status, hasFinalReport, isGivenUp, window }: ReportAwaited,
  today: LocalDate,
): GivingUpHindrance | undefined {
  if (phaseOf(status) !== 'over') return 'not-over';
  if (hasFinalReport) return 'report-there';
  if (isGivenUp) return 'already-given-up';
  return window && (window.to === undefined || today <= window.to) ? 'provider-may-write' : undefined;
}

/** What can be wrong with what is said. */
export type GivenUpFault = 'given-up-words-missing';

/** Whether the reason says nothing without words: what is known otherwise is to be told, and another reason named. */
export function needsGivenUpWords(reason: GivenUpReason): boolean {
  return reason === 'known-otherwise' || reason === 'other';
}
