import { ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate } from '@fotfeste/shared/api';
import {
  contactKinds,
  contactParties,
  contactPlaces,
  disclosures,
  employmentForms,
  jobPays,
  jobSubsidies,
  jobSupportLimits as limits,
  known,
  lostJobReasons,
  type ContactKind,
  type ContactParty,
  type ContactPlace,
  type Disclosure,
  type EmploymentForm,
  type JobPay,
  type JobSubsidy,
  type Known,
  type LostJobReason,
} from '@fotfeste/participation/domain';

const organisationNumber = /^\d{9}$/;

export class JobSupportContactPath {
  @IsId()
  readonly participationId!: string;

  @IsId()
  readonly contactId!: string;
}

export class JobSupportJobPath {
  @IsId()
  readonly participationId!: string;

  @IsId()
  readonly jobId!: string;
}

/** The whole profile as it is to read from now on. What is left out is emptied. */
export class ProfileRequest {
  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly wishes?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly experience?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly strengths?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly supportNeeds?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly contactPlan?: string;

  @IsOptional()
  @IsIn(disclosures)
  readonly disclosure?: Disclosure;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly disclosureWords?: string;

  @IsOptional()
  @IsLocalDate()
  readonly disclosureOn?: LocalDate;
}

/** A contact, as it was. */
export class JobSupportContactRequest {
  @IsLocalDate()
  readonly heldOn!: LocalDate;

  @IsIn(contactParties)
  readonly party!: ContactParty;

  @IsIn(contactKinds)
  readonly kind!: ContactKind;

  @IsIn(contactPlaces)
  readonly place!: ContactPlace;

  @IsOptional()
  @Matches(organisationNumber)
  readonly employerOrganisation?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.name)
  readonly employerName?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.name)
  readonly metWith?: string;

  @IsOptional()
  @IsIn(known)
  readonly decides?: Known;

  @IsOptional()
  @IsIn(known)
  readonly matchesWish?: Known;

  @IsOptional()
  @IsId()
  readonly jobId?: string;

  @IsOptional()
  @IsNumber()
  readonly paidHours?: number;

  @IsOptional()
  @IsString()
  @MaxLength(limits.result)
  readonly result?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.next)
  readonly next?: string;
}

/** A job, as it is. */
export class JobSupportJobRequest {
  @IsOptional()
  @Matches(organisationNumber)
  readonly employerOrganisation?: string;

  @IsString()
  @Length(1, limits.name)
  readonly employerName!: string;

  @IsOptional()
  @Matches(/^\d{1,4}$/)
  readonly occupationCode?: string;

  @IsString()
  @Length(1, limits.name)
  readonly occupation!: string;

  @IsNumber()
  readonly hoursPerWeek!: number;

  @IsIn(employmentForms)
  readonly form!: EmploymentForm;

  @IsIn(jobPays)
  readonly pay!: JobPay;

  @IsArray()
  @ArrayUnique()
  @IsIn(jobSubsidies, { each: true })
  readonly subsidies!: readonly JobSubsidy[];

  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @IsOptional()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @IsOptional()
  @IsIn(lostJobReasons)
  readonly endReason?: LostJobReason;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly endWords?: string;

  @IsOptional()
  @IsString()
  @MaxLength(limits.words)
  readonly supportPlan?: string;

  @IsOptional()
  @IsInt()
  readonly supportEveryWeeks?: number;
}
