/** What is known about one kind of result. `unknown` is never the same as `no`. */
export const known = ['yes', 'no', 'unknown'] as const;
export type Known = (typeof known)[number];

/** How somebody is employed. */
export const employmentForms = ['permanent', 'fixed-term', 'on-call', 'freelance', 'self-employed', 'apprentice'] as const;
export type EmploymentForm = (typeof employmentForms)[number];

/** When a result was observed: at the end by the provider, or later by Nav. */
export const outcomePoints = ['end', 'month-1', 'month-3', 'month-6', 'month-12', 'month-18', 'month-24'] as const;
export type OutcomePoint = (typeof outcomePoints)[number];

/** A job that came of it. */
export interface OutcomeJob {
  readonly hoursPerWeek?: number | undefined;
  readonly form?: EmploymentForm | undefined;
  readonly employerName?: string | undefined;
  readonly employerOrganisation?: string | undefined;
  /** Whether Nav pays part of the wage. */
  readonly isSubsidised: Known;
}

/** What came of a participation. Several may be true at once: a half-time job and a benefit. */
export interface Outcome {
  readonly job: Known;
  readonly jobDetails?: OutcomeJob | undefined;
  readonly education: Known;
  readonly educationWords?: string | undefined;
  readonly otherMeasure: Known;
  readonly benefit: Known;
}

/** An outcome of which nothing is known. */
export const unknownOutcome: Outcome = { job: 'unknown', education: 'unknown', otherMeasure: 'unknown', benefit: 'unknown' };

/** Most hours a week that can be reported for a job. */
export const mostJobHours = 60;

/** What can be wrong with an outcome. */
export const outcomeFaults = ['job-details-missing', 'job-details-without-job', 'job-hours-out-of-range'] as const;
export type OutcomeFault = (typeof outcomeFaults)[number];

/** Everything that is wrong with an outcome: a job is described, and only a job is. */
export function outcomeFaultsOf({ job, jobDetails }: Outcome): readonly OutcomeFault[] {
  const hours = jobDetails?.hoursPerWeek;
  const wrong: Readonly<Record<OutcomeFault, boolean>> = {
    'job-details-missing': job === 'yes' && (hours === undefined || !jobDetails?.form),
    'job-details-without-job': job !== 'yes' && jobDetails !== undefined,
    'job-hours-out-of-range': hours !== undefined && (hours <= 0 || hours > mostJobHours),
  };
  return outcomeFaults.filter((fault) => wrong[fault]);
}
