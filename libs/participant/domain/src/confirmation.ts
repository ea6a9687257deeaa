import { confirmationDays, type ConfirmationDays } from '@fotfeste/eligibility/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** How a confirmation came: in the participant's own view, or to an adviser who writes it down for somebody. */
export const confirmationChannels = ['view', 'in-person', 'telephone', 'paper'] as const;
export type ConfirmationChannel = (typeof confirmationChannels)[number];

/**
 * Where a registration stands with its confirmation (nav-systems.md 1.12, 2.8). `unknown`: nobody knows when the last one was given, as for
 * somebody brought in from another system; then nothing runs out, and the first one is taken on any day.
 */
export const confirmationStates = ['unknown', 'not-open', 'open', 'missed', 'over'] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** The days of the confirmation that comes next, and where it stands; the days are absent when the last one is not known. */
export type NextConfirmation = { readonly state: ConfirmationState } & Partial<ConfirmationDays>;

/** What comes after the last confirmation. Its due day itself is still in time. */
export function nextConfirmation(confirmedTo: LocalDate | undefined, today: LocalDate): NextConfirmation {
  if (!confirmedTo) return { state: 'unknown' };
  const days = confirmationDays(confirmedTo);
  return { ...days, state: stateOf(days, today) };
}

function stateOf({ opensOn, dueOn, lastDay }: ConfirmationDays, today: LocalDate): ConfirmationState {
  if (today < opensOn) return 'not-open';
  if (today <= dueOn) return 'open';
  return today <= lastDay ? 'missed' : 'over';
}
