import type { LocalDate, Period } from '@fotfeste/shared/kernel';
import type { FactOrigin, InternalMeasures } from '@fotfeste/eligibility/domain';
import type { BenefitType, EducationState, Situation } from '@fotfeste/participant/domain';

/** A fact with where it comes from and the day it was true. */
export type Sourced<T> = FactOrigin & { readonly value: T };

export interface EmploymentFact extends Period, FactOrigin {
  readonly id: string;
  readonly employerNumber?: string;
  readonly employerName: string;
  readonly occupationCode?: string;
  /** Position in percent of full time. */
  readonly percent?: number;
  readonly adaptationFulfilled?: boolean;
  readonly followUpPlanOn?: LocalDate;
  readonly internalMeasures?: InternalMeasures;
  readonly version: number;
}

export interface SickLeaveFact extends Period, FactOrigin {
  readonly id: string;
  readonly employmentId?: string;
  readonly percent: number;
  readonly version: number;
}

export interface BenefitFact extends Period, FactOrigin {
  readonly id: string;
  readonly type: BenefitType;
  readonly percent?: number;
  readonly version: number;
}

/** Benefits of a person in all times. */
export interface RegisteredBenefits {
  readonly items: readonly BenefitFact[];
  /** Whether a register has said that there are no others. */
  readonly isComplete: boolean;
}

export interface EducationFact extends FactOrigin {
  readonly id: string;
  readonly educationCode: string;
  readonly title: string;
  readonly state: EducationState;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly version: number;
}

export interface CertificateFact extends FactOrigin {
  readonly id: string;
  readonly title: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly version: number;
}

export interface RegistrationFact extends Period, FactOrigin {
  readonly id: string;
  readonly situations: readonly Situation[];
  readonly educationCode?: string;
  readonly wishedOccupations: readonly string[];
}

/** What the registers and people have told about a participant, as true on one day. An absent field is unknown, never "no". */
export interface ParticipantFacts {
  readonly born: Sourced<LocalDate>;
  readonly lawfulResidence?: Sourced<boolean>;
  readonly citizenships: Sourced<readonly string[]>;
  /** Whether a registration as job seeker is in force on the day. */
  readonly registeredJobSeeker: Sourced<boolean>;
  readonly registration?: RegistrationFact;
  /** Employments on the day; empty when it is known that there are none. */
  readonly employments?: Sourced<readonly EmploymentFact[]>;
  readonly sickListed?: Sourced<boolean>;
  readonly sickLeaves: readonly SickLeaveFact[];
  /** Benefits on the day; empty when it is known that there are none. */
  readonly benefits?: Sourced<readonly BenefitFact[]>;
  readonly educations: readonly EducationFact[];
  /** Whether every parent of somebody under 18 on the day has consented; absent while no parent is known. */
  readonly parentsConsent?: Sourced<boolean>;
}
