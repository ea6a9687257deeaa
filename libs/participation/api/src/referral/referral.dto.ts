import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNumber, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import {
  approvalChannels,
  approvalGivers,
  backgroundLength,
  contentCodes,
  mostHoursPerWeek,
  purposes,
  referralLimits,
  suitabilities,
  waitingCauses,
  type ApprovalChannel,
  type ApprovalGiver,
  type Purpose,
  type Suitability,
  type WaitingCause,
} from '@fotfeste/participation/domain';
import { TrainingRequest } from '../single-place/single-place.dto';
import { ContentElementRequest } from './content-element.dto';

const { wordsLength, goalLength, alternatives, goals } = referralLimits;

/** How a single place, or a measure without a provider, comes about. */
export const singleRoutes = ['employer', 'school', 'nav', 'municipality'] as const;
export type SingleRoute = (typeof singleRoutes)[number];

/** What becomes of the referral: shared for the participant's approval, enrolled, queued, or applied for. */
export const referralSteps = ['share', 'enrol', 'queue', 'apply'] as const;
export type ReferralStep = (typeof referralSteps)[number];

export class ParticipationPersonPath {
  @IsId()
  readonly participantId!: string;
}

export class AlternativeRequest {
  /** A measure code, or words for something else. */
  @IsString()
  @Length(1, 200)
  readonly what!: string;

  @IsIn(suitabilities)
  readonly suitability!: Suitability;
}

/** The participant's yes, given through another. */
export class ApprovalRequest {
  @IsIn(approvalGivers)
  readonly givenBy!: ApprovalGiver;

  @IsIn(approvalChannels)
  readonly channel!: ApprovalChannel;

  @IsLocalDate()
  readonly givenOn!: LocalDate;
}

/** A technical rule that is set aside, and why. */
export class OverrideRequest {
  @IsString()
  @Length(1, 120)
  readonly rule!: string;

  @IsString()
  @Length(3, 500)
  readonly reason!: string;
}

/** What is recorded about the paper agreement on a single place; what is left out stays as it is, empty text and null empty a part. */
export class AgreementRequest {
  @IsOptional()
  @IsString()
  @MaxLength(wordsLength)
  readonly goal?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(wordsLength)
  readonly content?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(wordsLength)
  readonly trainingPlan?: string | null;

  @IsOptional()
  @IsNumber()
  @Min(0.5)
  @Max(mostHoursPerWeek)
  readonly hoursPerWeek?: number | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly navContact?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly hostContact?: string | null;

  @IsOptional()
  @IsLocalDate()
  readonly participantSignedOn?: LocalDate | null;

  @IsOptional()
  @IsLocalDate()
  readonly hostSignedOn?: LocalDate | null;

  @IsOptional()
  @IsLocalDate()
  readonly navSignedOn?: LocalDate | null;

  /** The place was talked over with the employees' representatives. */
  @IsOptional()
  @IsLocalDate()
  readonly discussedOn?: LocalDate | null;
}

/** A referral: to an offering, or to a single place with its host. */
export class ReferralRequest {
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  @IsIn(referralSteps)
  readonly step!: ReferralStep;

  @MayBeLeftOut()
  @IsId()
  readonly offeringId?: string;

  /** Where there is no offering. */
  @MayBeLeftOut()
  @IsIn(singleRoutes)
  readonly route?: SingleRoute;

  @MayBeLeftOut()
  @Matches(/^\d{9}$/)
  readonly hostOrganisation?: string;

  @MayBeLeftOut()
  @IsString()
  @Length(2, 200)
  readonly hostName?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly workplace?: string;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly startsOn?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @MayBeLeftOut()
  @IsNumber()
  readonly percent?: number;

  @MayBeLeftOut()
  @IsNumber()
  readonly daysPerWeek?: number;

  @MayBeLeftOut()
  @IsIn(purposes)
  readonly purpose?: Purpose;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly purposeWords?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly choiceReason?: string;

  @IsArray()
  @ArrayMaxSize(alternatives)
  @ValidateEach()
  @Type(() => AlternativeRequest)
  readonly alternatives!: readonly AlternativeRequest[];

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly ownWish?: string;

  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly preferredMeasure?: MeasureCode;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(backgroundLength)
  readonly background?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly content?: string;

  /** What the measure is to hold for this participant, by code. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(contentCodes.length)
  @ValidateEach()
  @Type(() => ContentElementRequest)
  readonly contentElements?: readonly ContentElementRequest[];

  @IsArray()
  @ArrayMaxSize(goals)
  @IsString({ each: true })
  @Length(1, goalLength, { each: true })
  readonly goals!: readonly string[];

  @MayBeLeftOut()
  @IsLocalDate()
  readonly consultedOn?: LocalDate;

  /** What came of the talk with the participant. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly consultationWords?: string;

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => ApprovalRequest)
  readonly approval?: ApprovalRequest;

  /** Enrolled on behalf: the participant is informed. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly isInformed?: boolean;

  /** Whether the participant is family of or close to the provider. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly closeRelation?: boolean;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(500)
  readonly waitingCause?: string;

  @MayBeLeftOut()
  @IsIn(waitingCauses)
  readonly waitingCauseCode?: WaitingCause;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => OverrideRequest)
  readonly overrides?: readonly OverrideRequest[];

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => AgreementRequest)
  readonly agreement?: AgreementRequest;

  /** What Nav is to pay for a single place in training, in øre. */
  @MayBeLeftOut()
  @IsNumber()
  readonly priceOre?: number;

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => TrainingRequest)
  readonly training?: TrainingRequest;
}
