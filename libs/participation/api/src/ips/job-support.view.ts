import type {
  ContactKind,
  ContactParty,
  ContactPlace,
  Disclosure,
  EmploymentForm,
  JobPay,
  JobSubsidy,
  Known,
  LostJobReason,
  ProfilePart,
} from '@fotfeste/participation/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';

/** The first meeting with an employer: by when, or on which day it was. */
export class FirstContactView {
  readonly days!: number;
  readonly dueOn?: string;
  readonly isLate!: boolean;
  readonly on?: string;
}

/** One earlier or present version of the profile: who saved it, and which parts were changed in it. */
export class ProfileVersionView {
  readonly version!: number;
  readonly savedAt!: string;
  readonly savedByName!: string;
  readonly changed!: readonly (ProfilePart | 'disclosure')[];
}

export class ProfileView {
  /** 0 while nothing is saved. */
  readonly version!: number;
  readonly wishes?: string;
  readonly experience?: string;
  readonly strengths?: string;
  readonly supportNeeds?: string;
  readonly contactPlan?: string;
  readonly disclosure?: Disclosure;
  readonly disclosureWords?: string;
  readonly disclosureOn?: string;
  readonly missing!: readonly (ProfilePart | 'disclosure')[];
  /** Newest first. */
  readonly versions!: readonly ProfileVersionView[];
}

export class JobSupportContactView {
  readonly id!: string;
  readonly version!: number;
  readonly heldOn!: string;
  readonly party!: ContactParty;
  readonly kind!: ContactKind;
  readonly place!: ContactPlace;
  readonly employerOrganisation?: string;
  readonly employerName?: string;
  readonly metWith?: string;
  readonly decides?: Known;
  readonly matchesWish?: Known;
  readonly jobId?: string;
  readonly paidHours?: number;
  readonly result?: string;
  readonly next?: string;
  readonly specialistName!: string;
}

/** How often there was support from a day on; absent weeks: no more support. */
export class SupportRhythmView {
  readonly from!: string;
  readonly everyWeeks?: number;
}

export class JobSupportJobView {
  readonly id!: string;
  readonly version!: number;
  readonly employerOrganisation?: string;
  readonly employerName!: string;
  readonly occupationCode?: string;
  readonly occupation!: string;
  readonly hoursPerWeek!: number;
  readonly form!: EmploymentForm;
  readonly pay!: JobPay;
  readonly subsidies!: readonly JobSubsidy[];
  readonly startsOn!: string;
  readonly endsOn?: string;
  readonly endReason?: LostJobReason;
  readonly endWords?: string;
  readonly supportPlan?: string;
  readonly supportEveryWeeks?: number;
  readonly savedByName!: string;
  /** Whether the fidelity scale counts it. */
  readonly isOrdinary!: boolean;
  /** The day the agreed paid hours were told; absent while they are not reached. */
  readonly countsFrom?: string;
  readonly paidHours!: number;
  readonly nextSupportOn?: string;
  readonly isSupportLate!: boolean;
  /** Oldest first. */
  readonly rhythms!: readonly SupportRhythmView[];
}

/** Hours with pay after which a job counts as begun, and who says so. */
export class JobStartTermsView {
  readonly paidHours!: number;
  readonly source!: 'agreement' | 'product';
  readonly setByName?: string;
}

/** The work of a job specialist with one participant. */
export class JobSupportView {
  readonly participantId!: string;
  readonly participationId!: string;
  readonly measure!: MeasureCode;
  readonly mayWrite!: boolean;
  readonly firstContact!: FirstContactView;
  readonly profile!: ProfileView;
  /** Newest first. */
  readonly contacts!: readonly JobSupportContactView[];
  /** Newest first. */
  readonly jobs!: readonly JobSupportJobView[];
  readonly startTerms!: JobStartTermsView;
  /** Last day on which the provider sees the participant and can give support. */
  readonly accessEndsOn?: string;
}
