import { ArrayUnique, IsArray, IsIn, IsInt, IsNumber, IsString, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
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
  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly wishes?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly experience?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly strengths?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly supportNeeds?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly contactPlan?: string;

  @MayBeLeftOut()
  @IsIn(disclosures)
  readonly disclosure?: Disclosure;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly disclosureWords?: string;

  @MayBeLeftOut()
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

  @MayBeLeftOut()
  @Matches(organisationNumber)
  readonly employerOrganisation?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.name)
  readonly employerName?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.name)
  readonly metWith?: string;

  @MayBeLeftOut()
  @IsIn(known)
  readonly decides?: Known;

  @MayBeLeftOut()
  @IsIn(known)
  readonly matchesWish?: Known;

  @MayBeLeftOut()
  @IsId()
  readonly jobId?: string;

  @MayBeLeftOut()
  @IsNumber()
  readonly paidHours?: number;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.result)
  readonly result?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.next)
  readonly next?: string;
}

/** A job, as it is. */
export class JobSupportJobRequest {
  @MayBeLeftOut()
  @Matches(organisationNumber)
  readonly employerOrganisation?: string;

  @IsString()
  @Length(1, limits.name)
  readonly employerName!: string;

  @MayBeLeftOut()
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

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @MayBeLeftOut()
  @IsIn(lostJobReasons)
  readonly endReason?: LostJobReason;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly endWords?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(limits.words)
  readonly supportPlan?: string;

  @MayBeLeftOut()
  @IsInt()
  readonly supportEveryWeeks?: number;
}
