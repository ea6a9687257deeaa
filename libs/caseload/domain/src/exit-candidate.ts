import type { LocalDate } from '@fotfeste/shared/kernel';
import type { CaseRow } from './case-row';
import { isTooQuiet } from './quiet';

/**
 * Why somebody should look at whether to end the follow-up: the registration as job seeker has ended, or nobody has talked for too long and
 * nothing lies ahead. Nav's own overview marks the first alone (nav-systems.md 1.5 and 1.8); the second is the product's own choice.
 */
export const exitReasons = ['registration-ended', 'nothing-ahead'] as const;
export type ExitReason = (typeof exitReasons)[number];

/** Why a case is a candidate for exit on a day; empty when it is none. Whoever is in a measure, in an activity or has AAP is followed up anyway. */
export function exitReasonsOf(row: CaseRow, today: LocalDate): readonly ExitReason[] {
  if (row.participationPhase !== undefined || row.activeSince !== undefined || hasAap(row, today)) return [];
  const applies: Readonly<Record<ExitReason, boolean>> = {
    'registration-ended': row.registeredTo !== undefined && row.registeredTo < today,
    'nothing-ahead': isTooQuiet(row.tooQuietOn, today) && row.deadlineOn === undefined,
  };
  return exitReasons.filter((reason) => applies[reason]);
}

function hasAap({ benefits = [] }: CaseRow, today: LocalDate): boolean {
  return benefits.some(({ type, from, to }) => type === 'AAP' && from <= today && (to === undefined || to >= today));
}
