import { reportLimits, weeksIn, type Absence, type ReportPeriod, type WeekAttendance } from '@fotfeste/participation/domain';
import type { FieldErrors } from '@fotfeste/shared/ui';

/** Attendance of one week as far as somebody has written it. What nobody has written is unknown, not zero and not full. */
export interface WeekEntry {
  readonly year: number;
  readonly week: number;
  readonly plannedHours?: number | undefined;
  readonly presentHours?: number | undefined;
  readonly absence?: Absence | undefined;
}

/** What is wrong with a week, by the key of its text. */
export type WeekFault = 'half' | 'too-many' | 'more-than-planned' | 'absence';

/** The weeks of a period with what is known of each: what was written last counts. A week that nobody has written in is empty. */
export function weeksOf(period: ReportPeriod, ...known: readonly (readonly WeekEntry[])[]): readonly WeekEntry[] {
  return weeksIn(period)
    .slice(0, reportLimits.weeks)
    .map((week) => known.flat().findLast((entry) => entry.year === week.year && entry.week === week.week) ?? week);
}

/** The weeks that are written, as they are sent; those without a word about them are left out. */
export function writtenWeeks(weeks: readonly WeekEntry[]): readonly WeekAttendance[] {
  return weeks.flatMap(({ year, week, plannedHours, presentHours, absence = 'none' }) =>
    plannedHours === undefined || presentHours === undefined ? [] : [{ year, week, plannedHours, presentHours, absence }],
  );
}

/** What must be corrected before it is sent, at the field it belongs to. */
export function attendanceErrors(weeks: readonly WeekEntry[], textOf: (fault: WeekFault) => string): FieldErrors {
  const found = weeks.flatMap((week, index) => {
    const wrong = wrongIn(week);
    return wrong ? [[weekField(index, wrong.field), textOf(wrong.fault)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A half-written week, impossible hours, and fewer hours than agreed without a word about the absence. */
function wrongIn({ plannedHours: planned, presentHours: present, absence }: WeekEntry) {
  if (planned === undefined && present === undefined) return undefined;
  if (planned === undefined) return { field: 'plannedHours', fault: 'half' } as const;
  if (present === undefined) return { field: 'presentHours', fault: 'half' } as const;
  if (planned > reportLimits.hoursPerWeek) return { field: 'plannedHours', fault: 'too-many' } as const;
  if (present > planned) return { field: 'presentHours', fault: 'more-than-planned' } as const;
  return present < planned && !absence ? ({ field: 'absence', fault: 'absence' } as const) : undefined;
}

/** The name of a field of a week, as the error summary leads to it. */
export function weekField(index: number, field: keyof WeekEntry): string {
  return `attendance.${index}.${field}`;
}
