import { earliest, type LocalDate } from '@fotfeste/shared/kernel';
import type { CancelCause } from '@fotfeste/measure/domain';
import type { EndReason } from './reason';
import type { ParticipationStatus } from './status';

/**
 * What becomes of somebody when their offering is called off or broken off: taking part ends on the last day, or as planned before it; a
 * place that begins in time is shortened or stays; every other place is lost, nobody waits any more, and an unanswered referral is withdrawn.
 */
export const cancellationFates = [
  'ends-early',
  'ends-as-planned',
  'shortened',
  'starts-as-planned',
  'place-lost',
  'not-considered',
  'withdrawn',
] as const;
export type CancellationFate = (typeof cancellationFates)[number];

/** Somebody who has to do with an offering that is cancelled. */
export interface InCancelled {
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
}

/** Statuses of those whom a cancellation is about. */
export const cancellableStatuses = [
  'awaiting-approval',
  'applied',
  'under-consideration',
  'waiting-list',
  'awaiting-start',
  'participating',
] as const satisfies readonly ParticipationStatus[];

/**
 * What becomes of somebody; nothing for what is over.
 * @param lastDay Last day of the offering; none when it is called off before it begins.
 */
export function fateOf({ status, startsOn, endsOn }: InCancelled, lastDay: LocalDate | undefined): CancellationFate | undefined {
  const isInTime = lastDay !== undefined && endsOn !== undefined && endsOn <= lastDay;
  switch (status) {
    case 'participating':
      return isInTime ? 'ends-as-planned' : 'ends-early';
    case 'awaiting-start':
      if (!startsOn || lastDay === undefined || startsOn > lastDay) return 'place-lost';
      return isInTime ? 'starts-as-planned' : 'shortened';
    case 'applied':
    case 'under-consideration':
    case 'waiting-list':
      return 'not-considered';
    case 'awaiting-approval':
      return 'withdrawn';
    default:
      return undefined;
  }
}

/** The last day of somebody who takes part in an offering that stops: their own, when that is earlier. */
export function lastDayIn({ endsOn }: InCancelled, lastDay: LocalDate): LocalDate {
  return endsOn ? earliest(endsOn, lastDay) : lastDay;
}

/** The reason the participant is given: that Nav no longer works with the provider, or that the offering was called off. */
export function reasonOfCancelling(cause: CancelCause): EndReason {
  return cause === 'provider-change' ? 'cooperation-ended' : 'contract-cancelled';
}
