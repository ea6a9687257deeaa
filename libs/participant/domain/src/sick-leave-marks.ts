import { addDays, addMonths, contains, merged, type LocalDate, type Period } from '@fotfeste/shared/kernel';

/** Points of a sick leave at which somebody has something to do (providers-and-labour-market.md 2.3.b; twelve months: sick pay ends). */
export const sickLeaveMarks = ['weeks-4', 'weeks-7', 'weeks-8', 'weeks-26', 'months-12'] as const;
export type SickLeaveMark = (typeof sickLeaveMarks)[number];

/** A point of one sick leave, on the day it is reached. */
export interface SickLeaveMarkOn {
  readonly mark: SickLeaveMark;
  /** First day of the sick leave it is counted from. */
  readonly leaveFrom: LocalDate;
  readonly on: LocalDate;
}

/**
 * The points that a person's sick leaves reach, and those a running one will reach. Leaves that overlap or adjoin are one; any day
 * between them begins a new count, for the sources say nothing of short breaks.
 */
export function sickLeaveMarksOf(leaves: readonly Period[]): readonly SickLeaveMarkOn[] {
  return merged(leaves).flatMap((leave) =>
    sickLeaveMarks
      .map((mark): SickLeaveMarkOn => ({ mark, leaveFrom: leave.from, on: markOn(mark, leave.from) }))
      .filter(({ on }) => contains(leave, on)),
  );
}

function markOn(mark: SickLeaveMark, from: LocalDate): LocalDate {
  const [unit = '', count = ''] = mark.split('-');
  return unit === 'weeks' ? addDays(from, Number(count) * 7) : addMonths(from, Number(count));
}
