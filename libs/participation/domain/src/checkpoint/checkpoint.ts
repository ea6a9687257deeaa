import { addDays, addMonths, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { mostJobHours, type EmploymentForm, type Known, type OutcomePoint } from '../outcome';
import { phaseOf, type ParticipationStatus } from '../status';

/** Points in time after the end at which Nav asks how it went. */
export const checkpointPoints = [
  'month-1',
  'month-3',
  'month-6',
  'month-12',
  'month-18',
  'month-24',
] as const satisfies readonly OutcomePoint[];
export type CheckpointPoint = (typeof checkpointPoints)[number];

/** Months after the last day of each point. */
export const monthsAfterEnd: Readonly<Record<CheckpointPoint, number>> = {
  'month-1': 1,
  'month-3': 3,
  'month-6': 6,
  'month-12': 12,
  'month-18': 18,
  'month-24': 24,
};

/** Since when and how early Nav asks. The product's own choices: nobody has to catch up on what ended before. */
export const checkpointTerms = { endedSince: localDate('2026-01-01'), daysBefore: 14 } as const;

/** Measures that are also asked about after 18 months: individual placement and support. */
const askedAfter18Months: readonly MeasureCode[] = ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'];

/** The points of a measure, in order. */
export function pointsOf(measure: MeasureCode): readonly CheckpointPoint[] {
  return checkpointPoints.filter((point) => point !== 'month-18' || askedAfter18Months.includes(measure));
}

/** The day a point falls on. */
export function checkpointDay(endsOn: LocalDate, point: CheckpointPoint): LocalDate {
  return addMonths(endsOn, monthsAfterEnd[point]);
}

/** Why a job was lost. Not knowing is an answer of its own. */
export const lostJobReasons = ['contract-ended', 'cut-backs', 'dismissed', 'own-choice', 'health', 'other', 'unknown'] as const;
export type LostJobReason = (typeof lostJobReasons)[number];

/** What is known at a point: work with hours, education, benefit, and why a job was lost. */
export interface Checkpoint {
  readonly job: Known;
  readonly hoursPerWeek?: number | undefined;
  readonly form?: EmploymentForm | undefined;
  readonly employerName?: string | undefined;
  readonly lostReason?: LostJobReason | undefined;
  readonly lostWords?: string | undefined;
  readonly education: Known;
  readonly benefit: Known;
}

/** What can be wrong with a checkpoint. */
export const checkpointFaults = [
  'asked-later',
  'asked-before-end',
  'hours-missing',
  'hours-impossible',
  'job-without-yes',
  'lost-reason-missing',
  'lost-without-loss',
] as const;
export type CheckpointFault = (typeof checkpointFaults)[number];

/** When it was asked, and what was known before. */
export interface Asked {
  readonly askedOn: LocalDate;
  readonly today: LocalDate;
  readonly endsOn: LocalDate;
  /** Whether the point before told of a job. */
  readonly hadJob: boolean;
}

/** Everything that is wrong with a checkpoint. Somebody who had a job and has none any more is asked why, and only they are. */
export function checkpointFaultsOf(
  { job, hoursPerWeek, form, employerName, lostReason }: Checkpoint,
  { askedOn, today, endsOn, hadJob }: Asked,
): readonly CheckpointFault[] {
  const tellsOfJob = hoursPerWeek !== undefined || form !== undefined || employerName !== undefined;
  const wrong: Readonly<Record<CheckpointFault, boolean>> = {
    'asked-later': today < askedOn,
    'asked-before-end': askedOn < endsOn,
    'hours-missing': job === 'yes' && hoursPerWeek === undefined,
    'hours-impossible': hoursPerWeek !== undefined && (hoursPerWeek <= 0 || hoursPerWeek > mostJobHours),
    'job-without-yes': job !== 'yes' && tellsOfJob,
    'lost-reason-missing': hadJob && job === 'no' && lostReason === undefined,
    'lost-without-loss': lostReason !== undefined && !(hadJob && job === 'no'),
  };
  return checkpointFaults.filter((fault) => wrong[fault]);
}

/** What decides whether somebody is asked. */
export interface Followed {
  readonly measure: MeasureCode;
  readonly status: ParticipationStatus;
  readonly endsOn?: LocalDate | undefined;
  /** Whether Nav follows the person up, or the person has agreed to be asked. */
  readonly mayBeAsked: boolean;
}

/** Where a point stands: told, to be asked, still ahead, or unknown because nobody may ask. Unknown is never "not in work". */
export type CheckpointState = 'recorded' | 'due' | 'ahead' | 'unknown';

/** Where a point stands today. */
export function checkpointStateOf(
  point: CheckpointPoint,
  recorded: readonly CheckpointPoint[],
  followed: Followed,
  today: LocalDate,
): CheckpointState {
  if (recorded.includes(point)) return 'recorded';
  if (!followed.mayBeAsked || !followed.endsOn) return 'unknown';
  if (today < addDays(checkpointDay(followed.endsOn, point), -checkpointTerms.daysBefore)) return 'ahead';
  const isPassedBy = recorded.some((other) => monthsAfterEnd[other] > monthsAfterEnd[point]);
  return isPassedBy ? 'unknown' : 'due';
}

/** The next point to ask about: the first after the last one told. None while nobody may ask, and none of what ended before Nav began. */
export function nextCheckpoint(
  { measure, status, endsOn, mayBeAsked }: Followed,
  recorded: readonly CheckpointPoint[],
): { readonly point: CheckpointPoint; readonly dueOn: LocalDate } | undefined {
  if (!mayBeAsked || phaseOf(status) !== 'over' || !endsOn || endsOn < checkpointTerms.endedSince) return undefined;
  const last = Math.max(0, ...recorded.map((point) => monthsAfterEnd[point]));
  const point = pointsOf(measure).find((each) => monthsAfterEnd[each] > last);
  return point && { point, dueOn: checkpointDay(endsOn, point) };
}
