import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  hasApplicationStage,
  isLabelOnly,
  type ActivityKind,
  type ApplicationStage,
  type Requirement,
  type Responsible,
} from './activity-kind';
import type { ActivityStatus } from './activity-status';
import { isWithinReach } from './plan-day';

/** What people write about an activity. */
export interface ActivityContent {
  readonly kind: ActivityKind;
  readonly title?: string;
  readonly description?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly hoursPerWeek?: number;
  readonly responsible: Responsible;
  readonly satisfies: readonly Requirement[];
  /** How far an application for a job has come; absent when nobody has said. */
  readonly applicationStage?: ApplicationStage;
}

/** An activity as it stands in the plan. */
export interface Activity extends ActivityContent {
  readonly status: ActivityStatus;
  /** Day the participant and Nav agreed on it (avtalt). */
  readonly agreedOn?: LocalDate;
  /** Day it was put forward to the participant. */
  readonly proposedOn?: LocalDate;
}

/** Highest number of hours a week that can be planned in one activity. */
export const mostHoursPerWeek = 60;

/** What can be wrong with the content of an activity, by field. */
export const contentFaults = [
  'title-missing',
  'words-on-label',
  'starts-out-of-reach',
  'ends-out-of-reach',
  'ends-before-start',
  'hours-out-of-range',
  'measure-by-hand',
  'stage-without-application',
] as const;
export type ContentFault = (typeof contentFaults)[number];

/** Field of an activity that a fault belongs to. */
export const fieldOfFault: Readonly<Record<ContentFault, keyof ActivityContent>> = {
  'title-missing': 'title',
  'words-on-label': 'description',
  'starts-out-of-reach': 'from',
  'ends-out-of-reach': 'to',
  'ends-before-start': 'to',
  'hours-out-of-range': 'hoursPerWeek',
  'measure-by-hand': 'kind',
  'stage-without-application': 'applicationStage',
};

/** Everything that is wrong with what somebody wrote on a day; an empty list when it can be kept. */
export function faultsOf(
  { kind, title, description, from, to, hoursPerWeek, applicationStage }: ActivityContent,
  today: LocalDate,
): readonly ContentFault[] {
  const isLabel = isLabelOnly(kind);
  const found: Readonly<Record<ContentFault, boolean>> = {
    'measure-by-hand': kind === 'measure',
    'title-missing': !isLabel && !title?.trim(),
    'words-on-label': isLabel && [title, description].some((words) => words?.trim()),
    'starts-out-of-reach': from !== undefined && !isWithinReach(from, today),
    'ends-out-of-reach': to !== undefined && !isWithinReach(to, today),
    'ends-before-start': from !== undefined && to !== undefined && to < from,
    'hours-out-of-range': hoursPerWeek !== undefined && (hoursPerWeek <= 0 || hoursPerWeek > mostHoursPerWeek),
    'stage-without-application': applicationStage !== undefined && !hasApplicationStage(kind),
  };
  return contentFaults.filter((fault) => found[fault]);
}

/** Why an activity cannot be agreed (avtales) now. */
export const agreementHindrances = ['already-agreed', 'without-period', 'not-answered', 'not-open', 'is-measure'] as const;
export type AgreementHindrance = (typeof agreementHindrances)[number];

/** What stands in the way of agreeing on the activity: an agreement needs a first and a last day, a proposal that is answered, and something still to be done. */
export function agreementHindrance({ kind, status, agreedOn, from, to }: Activity): AgreementHindrance | undefined {
  if (kind === 'measure') return 'is-measure';
  if (agreedOn) return 'already-agreed';
  if (status === 'done' || status === 'cancelled') return 'not-open';
  if (!from || !to) return 'without-period';
  if (status === 'proposed') return 'not-answered';
  return undefined;
}

/** Fields that may change without a new agreement: how far an application has come is news, not another activity. */
const newsOfActivity: readonly string[] = ['applicationStage'] satisfies readonly (keyof ActivityContent)[];

/** Whether an agreed activity must be agreed anew once these fields have changed: nobody has agreed to words never seen. */
export function asksNewAgreement(changed: readonly string[]): boolean {
  return changed.some((field) => !newsOfActivity.includes(field));
}

/** Whether the activity was over before the follow-up began; what had begun before may go on. */
export function isOverBefore({ to }: Pick<ActivityContent, 'to'>, followedUpFrom: LocalDate): boolean {
  return to !== undefined && to < followedUpFrom;
}
