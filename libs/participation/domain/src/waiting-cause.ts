import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import type { ParticipationStatus } from './status';
import type { StepName } from './step';

/**
 * Why somebody waits. The seed names budget frames, treatment that must be finished first, school starts in August and January, and
 * clarification that is lacking (policy-1, P-01 and P-03); treatment is health and stands here only as something else that comes first.
 */
export const waitingCauses = ['no-place', 'funds', 'start-date', 'clarification', 'other-offer', 'practical', 'own-wish', 'other'] as const;
export type WaitingCause = (typeof waitingCauses)[number];

/** Statuses of somebody for whom a decision has not led to a start: why they wait can be said and changed. */
export const waitingStatuses = [
  'applied',
  'under-consideration',
  'waiting-list',
  'awaiting-start',
] as const satisfies readonly ParticipationStatus[];

/** Days of waiting that the product marks as long. The product's own choice: neither law nor practice sets a limit. */
export const longWaitDays = 60;

/** Whether somebody has waited for long on a day. */
export function hasWaitedLong(since: LocalDate, today: LocalDate): boolean {
  return daysBetween(since, today) > longWaitDays;
}

/** Steps that let somebody wait for a place: why is said when they are taken. */
const waitingSteps: readonly StepName[] = ['queue', 'put-on-waiting-list'];

/** Whether it must be said why somebody is to wait. */
export function asksWaitingCause(step: StepName): boolean {
  return waitingSteps.includes(step);
}

/** What can be wrong with what is said of the waiting. */
export const waitingFaults = ['cause-missing', 'words-missing'] as const;
export type WaitingFault = (typeof waitingFaults)[number];

/** Field of the request that each belongs to. */
export const fieldOfWaitingFault: Readonly<Record<WaitingFault, 'waitingCauseCode' | 'waitingCause'>> = {
  'cause-missing': 'waitingCauseCode',
  'words-missing': 'waitingCause',
};

/** What is wrong with it; nothing when it says why. */
export function waitingFault(code: WaitingCause | undefined, words: string | undefined): WaitingFault | undefined {
  if (!code) return 'cause-missing';
  return code === 'other' && !words?.trim() ? 'words-missing' : undefined;
}
