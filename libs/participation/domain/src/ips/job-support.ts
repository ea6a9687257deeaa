import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { ParticipationStatus } from '../status';

/** Measures that are run by the method IPS: the work in them is recorded, and held against the fidelity scale. */
export const jobSupportMeasures = ['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'] as const satisfies readonly MeasureCode[];

/** Whether the measure is run by the method IPS. */
export function isJobSupport(measure: MeasureCode): boolean {
  return (jobSupportMeasures as readonly MeasureCode[]).includes(measure);
}

/**
 * Days from the first day of the participation in which somebody is to have met an employer. From the fidelity scale (item 15, best
 * score), not from the law.
 */
export const firstContactDays = 30;

/** What decides when an employer is to be met. */
export interface Supported {
  readonly measure: MeasureCode;
  readonly status: ParticipationStatus;
  readonly startsOn?: LocalDate | undefined;
  /** The day an employer was first met, when one has been. */
  readonly firstEmployerContactOn?: LocalDate | undefined;
}

/** The day by which an employer is to be met for the first time; nothing when one has been, or nobody takes part. */
export function firstContactDue({ measure, status, startsOn, firstEmployerContactOn }: Supported): LocalDate | undefined {
  if (!isJobSupport(measure) || status !== 'participating' || !startsOn || firstEmployerContactOn) return undefined;
  return addDays(startsOn, firstContactDays);
}

/** Longest texts in the tools for job support. */
export const jobSupportLimits = { name: 200, words: 2000, result: 1000, next: 500 } as const;
