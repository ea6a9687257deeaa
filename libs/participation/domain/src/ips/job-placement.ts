import { addDays, latest, type LocalDate } from '@fotfeste/shared/kernel';
import type { LostJobReason } from '../checkpoint';
import { mostJobHours, type EmploymentForm } from '../outcome';

/** How the work is paid: wages from the employer, or a benefit alone (practice, taster). */
export const jobPays = ['wage', 'benefit'] as const;
export type JobPay = (typeof jobPays)[number];

/** What Nav gives the employer for the job. */
export const jobSubsidies = ['wage-subsidy', 'mentor', 'inclusion-grant'] as const;
export type JobSubsidy = (typeof jobSubsidies)[number];

/** A job that came of the work of a job specialist. */
export interface JobPlacement {
  /** Organisation number, when the employer is in the company register. */
  readonly employerOrganisation?: string | undefined;
  readonly employerName: string;
  /** STYRK-08, when chosen from the list. */
  readonly occupationCode?: string | undefined;
  readonly occupation: string;
  readonly hoursPerWeek: number;
  readonly form: EmploymentForm;
  readonly pay: JobPay;
  readonly subsidies: readonly JobSubsidy[];
  readonly startsOn: LocalDate;
  readonly endsOn?: LocalDate | undefined;
  readonly endReason?: LostJobReason | undefined;
  readonly endWords?: string | undefined;
  /** What support there is at work, from whom and how. */
  readonly supportPlan?: string | undefined;
  /** Weeks between two contacts of support; longer and longer as it tapers. Absent when there is no more support. */
  readonly supportEveryWeeks?: number | undefined;
}

/** Bounds of the rhythm of support. The product's own. */
export const supportWeeks = { from: 1, to: 13 } as const;

/** What can be wrong with a job. */
export const jobFaults = [
  'hours-impossible',
  'starts-before-known',
  'ends-before-start',
  'ends-later',
  'end-reason-missing',
  'end-reason-without-end',
  'subsidy-without-wage',
  'rhythm-impossible',
] as const;
export type JobFault = (typeof jobFaults)[number];

/** Everything that is wrong with a job. A first day may lie ahead; a last day with a reason has come. */
export function jobFaultsOf(job: JobPlacement, knownFrom: LocalDate, today: LocalDate): readonly JobFault[] {
  const { hoursPerWeek, startsOn, endsOn, endReason, pay, subsidies, supportEveryWeeks } = job;
  const wrong: Readonly<Record<JobFault, boolean>> = {
    'hours-impossible': hoursPerWeek <= 0 || hoursPerWeek > mostJobHours,
    'starts-before-known': startsOn < knownFrom,
    'ends-before-start': endsOn !== undefined && endsOn < startsOn,
    'ends-later': endsOn !== undefined && today < endsOn,
    'end-reason-missing': endsOn !== undefined && endReason === undefined,
    'end-reason-without-end': endsOn === undefined && endReason !== undefined,
    'subsidy-without-wage': pay === 'benefit' && subsidies.includes('wage-subsidy'),
    'rhythm-impossible': supportEveryWeeks !== undefined && (supportEveryWeeks < supportWeeks.from || supportEveryWeeks > supportWeeks.to),
  };
  return jobFaults.filter((fault) => wrong[fault]);
}

/**
 * Whether the job is an ordinary one, which the fidelity scale counts: wages from the employer, and no subsidy to them. That a job with
 * a wage subsidy is not counted is the product's own, strict reading.
 */
export function isOrdinaryJob({ pay, subsidies }: Pick<JobPlacement, 'pay' | 'subsidies'>): boolean {
  return pay === 'wage' && !subsidies.includes('wage-subsidy');
}

/** Hours with pay after which a job counts as begun. */
export interface JobStartTerms {
  readonly paidHours: number;
  /** Set for the provider by the measure coordinator, or the product's own. */
  readonly source: 'agreement' | 'product';
}

/** No source sets the hours: a full day's work, until the measure coordinator says otherwise, and shown as ours. */
export const defaultJobStartTerms: JobStartTerms = { paidHours: 7.5, source: 'product' };

/** Bounds of the hours that can be agreed. The product's own. */
export const jobStartBounds = { from: 1, to: 1000 } as const;

/** Hours with pay as told on a day. */
export interface ToldHours {
  readonly heldOn: LocalDate;
  readonly paidHours?: number | undefined;
}

/** Where a job stands against the hours that are agreed: begun on a day, or how many hours are told so far. */
export interface JobStart {
  readonly countsFrom?: LocalDate;
  readonly paidHours: number;
}

/** From when the job counts as begun: the first day on which the agreed hours were told. Only hours with pay count. */
export function jobStartOf(pay: JobPay, told: readonly ToldHours[], { paidHours: agreed }: Pick<JobStartTerms, 'paidHours'>): JobStart {
  if (pay !== 'wage') return { paidHours: 0 };
  const inOrder = [...told].sort((left, right) => (left.heldOn < right.heldOn ? -1 : 1));
  const reached = inOrder.find(({ paidHours }) => paidHours !== undefined && paidHours >= agreed);
  const paidHours = Math.max(0, ...inOrder.map((each) => each.paidHours ?? 0));
  return { ...(reached && { countsFrom: reached.heldOn }), paidHours };
}

/** The day the next contact of support is due; nothing for a job that is over or that has no more support. */
export function nextSupportOn(
  { startsOn, endsOn, supportEveryWeeks }: Pick<JobPlacement, 'startsOn' | 'endsOn' | 'supportEveryWeeks'>,
  supportedOn: readonly LocalDate[],
): LocalDate | undefined {
  if (endsOn || supportEveryWeeks === undefined) return undefined;
  const [first, ...rest] = supportedOn.filter((day) => day >= startsOn);
  return first ? addDays(latest(first, ...rest), supportEveryWeeks * 7) : startsOn;
}
