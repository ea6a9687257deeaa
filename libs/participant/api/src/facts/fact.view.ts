import type { InternalMeasures } from '@fotfeste/eligibility/domain';
import type { BenefitType, EducationState } from '@fotfeste/participant/domain';

/** Where a fact comes from, and the day it was true. */
export class OriginView {
  readonly source!: string;
  readonly date!: string;
}

export class EmploymentView {
  readonly id!: string;
  readonly employerNumber?: string;
  readonly employerName!: string;
  readonly occupationCode?: string;
  readonly percent?: number;
  readonly from!: string;
  readonly to?: string;
  readonly adaptationFulfilled?: boolean;
  readonly followUpPlanOn?: string;
  readonly internalMeasures?: InternalMeasures;
  readonly source!: string;
  readonly date!: string;
  readonly version!: number;
}

export class SickLeaveView {
  readonly id!: string;
  readonly employmentId?: string;
  readonly percent!: number;
  readonly from!: string;
  readonly to?: string;
  readonly source!: string;
  readonly date!: string;
  readonly version!: number;
}

export class EducationView {
  readonly id!: string;
  readonly educationCode!: string;
  readonly title!: string;
  readonly state!: EducationState;
  readonly from?: string;
  readonly to?: string;
  readonly source!: string;
  readonly date!: string;
  readonly version!: number;
}

export class CertificateView {
  readonly id!: string;
  readonly title!: string;
  readonly from?: string;
  readonly to?: string;
  readonly source!: string;
  readonly date!: string;
  readonly version!: number;
}

export class BenefitView {
  readonly id!: string;
  readonly type!: BenefitType;
  readonly percent?: number;
  readonly from!: string;
  readonly to?: string;
  readonly source!: string;
  readonly date!: string;
  readonly version!: number;
}

/** Everything known about work, education and benefits, the newest first. */
export class PersonFactsView {
  readonly employments!: readonly EmploymentView[];
  /** Absent as long as an empty list would say nothing. */
  readonly employmentsKnown?: OriginView;
  readonly sickLeaves!: readonly SickLeaveView[];
  /** Absent as long as nobody has said whether there are more, or none. */
  readonly sickLeavesKnown?: OriginView;
  readonly educations!: readonly EducationView[];
  readonly certificates!: readonly CertificateView[];
  readonly benefits!: readonly BenefitView[];
  readonly benefitsKnown?: OriginView;
}
