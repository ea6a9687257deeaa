import { IsBoolean, IsIn, IsNumber, IsString, Matches, Max, Min } from 'class-validator';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { internalMeasuresStates, type InternalMeasures } from '@fotfeste/eligibility/domain';
import { benefitTypes, educationStates, type BenefitType, type EducationState } from '@fotfeste/participant/domain';
import { ParticipantPath } from '../participant.path.dto';

/** Who told a fact that no register gave. */
export const tellers = ['deltaker', 'veileder'] as const;
export type Teller = (typeof tellers)[number];

export const knownLists = ['employments', 'sickLeaves', 'benefits'] as const;
export type KnownList = (typeof knownLists)[number];

export class FactPath extends ParticipantPath {
  @IsId()
  readonly factId!: string;
}

/** Something that is told about a person, by whom. */
export class Told {
  @IsIn(tellers)
  readonly source!: Teller;
}

export class EmploymentRequest extends Told {
  @MayBeLeftOut()
  @Matches(/^\d{9}$/)
  readonly employerNumber?: string;

  @IsString()
  @Length(1, 200)
  readonly employerName!: string;

  /** STYRK-08. */
  @MayBeLeftOut()
  @Matches(/^\d{1,4}$/)
  readonly occupationCode?: string;

  /** Position in percent of full time. */
  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100)
  readonly percent?: number;

  @IsLocalDate()
  readonly from!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;

  /** Whether the employer has fulfilled the duty to adapt the work. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly adaptationFulfilled?: boolean;

  /** The day Nav obtained the employer's follow-up plan. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly followUpPlanOn?: LocalDate;

  @MayBeLeftOut()
  @IsIn(internalMeasuresStates)
  readonly internalMeasures?: InternalMeasures;
}

export class EducationRequest extends Told {
  /** NUS2000. */
  @Matches(/^\d{1,6}$/)
  readonly educationCode!: string;

  @IsString()
  @Length(1, 200)
  readonly title!: string;

  @IsIn(educationStates)
  readonly state!: EducationState;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;
}

/** A certificate or licence. */
export class CertificateRequest extends Told {
  @IsString()
  @Length(1, 200)
  @Matches(/\S/)
  readonly title!: string;

  /** The day it was issued. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  /** Last day it is valid. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;
}

export class BenefitRequest extends Told {
  @IsIn(benefitTypes)
  readonly type!: BenefitType;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100)
  readonly percent?: number;

  @IsLocalDate()
  readonly from!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;
}

export class SickLeaveRequest extends Told {
  /** The employment somebody is sick-listed from; absent without one. */
  @MayBeLeftOut()
  @IsId()
  readonly employmentId?: string;

  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0.01)
  @Max(100)
  readonly percent!: number;

  @IsLocalDate()
  readonly from!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;
}

export class KnownListRequest extends Told {
  @IsIn(knownLists)
  readonly list!: KnownList;
}
