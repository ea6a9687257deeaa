import type { LocalDate } from '@fotfeste/shared/kernel';
import { outcomeFaultsOf, type Outcome, type OutcomeFault } from './outcome';

/** A report under way, or at the end. */
export const reportKinds = ['interim', 'final'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Where a report stands. What is not sent yet is a draft in the draft room. */
export const reportStatuses = ['sent', 'returned', 'accepted'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/** How far a goal has come; that nobody worked with it is an answer of its own. */
export const goalProgress = ['not-yet', 'on-the-way', 'reached', 'not-worked-with'] as const;
export type GoalProgress = (typeof goalProgress)[number];

/** Whether absence in a week was valid. The cause is never asked. */
export const absences = ['none', 'valid', 'other'] as const;
export type Absence = (typeof absences)[number];

/** Attendance of one week (ISO 8601), in hours. */
export interface WeekAttendance {
  readonly year: number;
  readonly week: number;
  readonly plannedHours: number;
  readonly presentHours: number;
  readonly absence: Absence;
  /** Hours of each kind of absence; older reports told only whether there was any. */
  readonly validAbsenceHours?: number | undefined;
  readonly otherAbsenceHours?: number | undefined;
}

/** A time at an ordinary employer, to try out. */
export interface WorkTrial {
  readonly employerName: string;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
  readonly result?: string | undefined;
}

/** An interim report: five short steps. */
export interface InterimReport {
  readonly attendance: readonly WeekAttendance[];
  readonly goals: readonly { readonly goalId: string; readonly progress: GoalProgress; readonly words?: string | undefined }[];
  readonly trials: readonly WorkTrial[];
  /** What would help: adaptation, equipment, something from Nav. Never health. */
  readonly needs?: string | undefined;
  readonly nextStep: string;
}

/** A final report: the course of the measure, resources and possibilities (AFT-12), and what came of it. */
export interface FinalReport {
  readonly course: string;
  readonly resources: string;
  readonly possibilities: string;
  readonly goals: InterimReport['goals'];
  readonly outcome: Outcome;
}

/** Limits of a report. */
export const reportLimits = { weeks: 60, trials: 10, wordsLength: 4000, hoursPerWeek: 60 } as const;

/** What can be wrong with a report. */
export const reportFaults = [
  'week-twice',
  'hours-out-of-range',
  'present-exceeds-planned',
  'trial-ends-before-start',
  'goal-unknown',
  'goal-unjudged',
] as const;
export type ReportFault = (typeof reportFaults)[number];

/** A fault with the field it belongs to. */
export interface FieldFault<Fault extends string> {
  readonly fault: Fault;
  readonly field: string;
}

/** Everything that is wrong with an interim report about somebody with these goals, of which those in `toJudge` must be judged. */
export function interimFaults(
  { attendance, goals, trials }: InterimReport,
  knownGoals: readonly string[],
  toJudge: readonly string[] = knownGoals,
): readonly FieldFault<ReportFault>[] {
  return [
    ...attendance.flatMap((week, index) => weekFaults(week, index, attendance)),
    ...trials.flatMap(({ from, to }, index) =>
      to && to < from ? [{ fault: 'trial-ends-before-start', field: `trials.${index}.to` } as const] : [],
    ),
    ...goalFaults(goals, knownGoals, toJudge),
  ];
}

/** Everything that is wrong with a final report about somebody with these goals, of which those in `toJudge` must be judged. */
export function finalFaults(
  report: FinalReport,
  knownGoals: readonly string[],
  toJudge: readonly string[] = knownGoals,
): readonly FieldFault<ReportFault | OutcomeFault>[] {
  return [
    ...goalFaults(report.goals, knownGoals, toJudge),
    ...outcomeFaultsOf(report.outcome).map((fault) => ({ fault, field: fieldOfOutcomeFault[fault] })),
  ];
}

const fieldOfOutcomeFault: Readonly<Record<OutcomeFault, string>> = {
  'job-details-missing': 'outcome.jobDetails.hoursPerWeek',
  'job-details-without-job': 'outcome.job',
  'job-hours-out-of-range': 'outcome.jobDetails.hoursPerWeek',
};

function weekFaults(
  { year, week, plannedHours, presentHours }: WeekAttendance,
  index: number,
  all: readonly WeekAttendance[],
): readonly FieldFault<ReportFault>[] {
  const isOut = (hours: number): boolean => hours < 0 || hours > reportLimits.hoursPerWeek;
  const field = `attendance.${index}.presentHours`;
  const isTwice = all.findIndex((other) => other.year === year && other.week === week) < index;
  return [
    ...(isTwice ? [{ fault: 'week-twice', field: `attendance.${index}.week` } as const] : []),
    ...(isOut(plannedHours) || isOut(presentHours) ? [{ fault: 'hours-out-of-range', field } as const] : []),
    ...(presentHours > plannedHours ? [{ fault: 'present-exceeds-planned', field } as const] : []),
  ];
}

function goalFaults(
  goals: InterimReport['goals'],
  knownGoals: readonly string[],
  toJudge: readonly string[],
): readonly FieldFault<ReportFault>[] {
  const judged = goals.map(({ goalId }) => goalId);
  return [
    ...goals.flatMap(({ goalId }, index) =>
      knownGoals.includes(goalId) ? [] : [{ fault: 'goal-unknown', field: `goals.${index}.goalId` } as const],
    ),
    ...toJudge.filter((id) => !judged.includes(id)).map((id) => ({ fault: 'goal-unjudged', field: `goals.${id}` }) as const),
  ];
}

/** Share of planned hours that the participant was there, in whole percent; nothing when no hours were planned. */
export function attendancePercent(attendance: readonly WeekAttendance[]): number | undefined {
  const planned = attendance.reduce((sum, { plannedHours }) => sum + plannedHours, 0);
  const present = attendance.reduce((sum, { presentHours }) => sum + presentHours, 0);
  return planned === 0 ? undefined : Math.round((present / planned) * 100);
}
