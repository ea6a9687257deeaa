/** What is written about somebody's hours. Whether absence was valid is asked, the cause never. */
export const attendanceFields = ['plannedHours', 'presentHours', 'validAbsenceHours', 'otherAbsenceHours'] as const;
export type AttendanceField = (typeof attendanceFields)[number];

/** Hours of a day or a week as far as somebody has written them. What nobody has written is unknown, not zero. */
export type AttendanceHours = { readonly [Field in AttendanceField]?: number | undefined };

/** The whole week, or one day of it from Monday (1) to Sunday (7). */
export const attendanceSpans = ['week', 1, 2, 3, 4, 5, 6, 7] as const;
export type AttendanceSpan = (typeof attendanceSpans)[number];

/** Bounds and closing time of attendance. The product's own choices, and shown as such. */
export interface AttendanceTerms {
  readonly mostHoursPerDay: number;
  readonly mostHoursPerWeek: number;
  /** Days after the Sunday in which the week can still be written in. */
  readonly openDaysAfterWeek: number;
  /** Days for which Nav opens a closed week again. */
  readonly reopenedDays: number;
  /** Weeks ahead of this one for which hours can be planned. */
  readonly mostWeeksAhead: number;
  /** Hours a week that a participation of 100 percent is taken to mean. */
  readonly fullWeekHours: number;
}

/** The terms in force. */
export const attendanceTerms: AttendanceTerms = {
  ...{ mostHoursPerDay: 12, mostHoursPerWeek: 60 },
  ...{ openDaysAfterWeek: 14, reopenedDays: 7, mostWeeksAhead: 12 },
  fullWeekHours: 37.5,
};

/** What can be wrong with hours in a cell. */
export const attendanceFaults = [
  ...(['negative-hours', 'more-than-a-day', 'more-than-a-week', 'more-than-planned'] as const),
  ...(['hours-ahead', 'more-than-has-come'] as const),
] as const;
export type AttendanceFault = (typeof attendanceFaults)[number];

/** The days of a span that the participant takes part in, and how many of them have come. */
export interface SpanDays {
  readonly own: number;
  readonly come: number;
}

/** What is wrong with the hours of a span, at the field that was written last; nothing when they can be. */
export function attendanceFaultOf(
  hours: AttendanceHours,
  written: AttendanceField,
  { own, come }: SpanDays,
  terms: AttendanceTerms = attendanceTerms,
): AttendanceFault | undefined {
  const value = hours[written];
  if (value === undefined) return faultOfSum(hours);
  if (value < 0) return 'negative-hours';
  if (written !== 'plannedHours' && come === 0) return 'hours-ahead';
  if (value > own * terms.mostHoursPerDay) return 'more-than-a-day';
  if (value > terms.mostHoursPerWeek) return 'more-than-a-week';
  if (written !== 'plannedHours' && toldIn(hours) > come * terms.mostHoursPerDay) return 'more-than-has-come';
  return faultOfSum(hours);
}

/** Presence and absence together are never more than what was planned: 400 % attendance is a slip of the key. */
function faultOfSum(hours: AttendanceHours): AttendanceFault | undefined {
  const { plannedHours } = hours;
  return plannedHours !== undefined && toldIn(hours) > plannedHours + tolerance ? 'more-than-planned' : undefined;
}

function toldIn({ presentHours = 0, validAbsenceHours = 0, otherAbsenceHours = 0 }: AttendanceHours): number {
  return presentHours + validAbsenceHours + otherAbsenceHours;
}

/** Half a minute: sums of decimals are not exact. */
const tolerance = 0.01;

/** Whether the hours say both what was planned and what came of it. */
export function isToldInFull({ plannedHours, presentHours }: AttendanceHours): boolean {
  return plannedHours !== undefined && presentHours !== undefined;
}

/** How much of a week somebody has agreed to take part. */
export interface AgreedExtent {
  readonly percent?: number | undefined;
  readonly daysPerWeek?: number | undefined;
}

/**
 * Hours a week that the agreed extent comes to, when the hours planned for the week are more than that. That is asked about and not
 * refused: an extent is an average, and a long week can be meant. Nothing when no extent is agreed.
 */
export function exceededExtent(
  plannedHours: number | undefined,
  { percent, daysPerWeek }: AgreedExtent,
  { fullWeekHours }: AttendanceTerms = attendanceTerms,
): number | undefined {
  const agreed = percent ? (fullWeekHours * percent) / 100 : daysPerWeek && (fullWeekHours * Math.min(daysPerWeek, workdays)) / workdays;
  return agreed && plannedHours !== undefined && plannedHours > agreed + tolerance ? agreed : undefined;
}

/** Days of a full week of work. */
const workdays = 5;

/** The sum of hours; a field that nobody has written stays unknown. */
export function summedHours(all: readonly AttendanceHours[]): AttendanceHours {
  const sums = attendanceFields.flatMap((field) => {
    const known = all.flatMap((hours) => hours[field] ?? []);
    return known.length > 0 ? [[field, known.reduce((sum, each) => sum + each, 0)] as const] : [];
  });
  return Object.fromEntries(sums);
}
