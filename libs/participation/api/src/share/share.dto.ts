import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { languages, type Language, type LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, ValidateEach, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  approvalChannels,
  approvalGivers,
  consentLimits,
  measureConsents,
  packageWordsLength,
  shareFields,
  type ApprovalChannel,
  type ApprovalGiver,
  type MeasureConsent,
  type ShareField,
} from '@fotfeste/participation/domain';

export class ShareFieldPath {
  @IsId()
  readonly participationId!: string;

  @IsIn(shareFields)
  readonly field!: ShareField;
}

export class MeasureConsentPath {
  @IsId()
  readonly participationId!: string;

  @IsIn(measureConsents)
  readonly consent!: MeasureConsent;
}

/** What the participant has answered about one field. */
export class ShareAnswerRequest {
  @IsIn(['yes', 'no'])
  readonly answer!: 'yes' | 'no';

  @IsLocalDate()
  readonly givenOn!: LocalDate;

  @IsIn(approvalGivers)
  readonly givenBy!: ApprovalGiver;

  @IsIn(approvalChannels)
  readonly channel!: ApprovalChannel;

  /** The language it was shown in. */
  @IsIn(languages)
  readonly language!: Language;

  /** Last day; left out with a no. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly until?: LocalDate;

  /** What may be said of needs for adaptation; for that field alone. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(consentLimits.words)
  readonly adaptation?: string;
}

/** That a consent is taken back. */
export class ShareWithdrawalRequest {
  @IsLocalDate()
  readonly withdrawnOn!: LocalDate;

  @IsIn(approvalChannels)
  readonly channel!: ApprovalChannel;
}

/** That the participant has been shown what is shared. */
export class ShareShownRequest {
  @IsIn(languages)
  readonly language!: Language;
}

export class SharePackagePath {
  @IsId()
  readonly agreementId!: string;
}

/** A field the provider needs: what for, and by which law. */
export class DeclaredFieldRequest {
  @IsIn(shareFields)
  readonly field!: ShareField;

  @IsString()
  @MaxLength(packageWordsLength)
  readonly purpose!: string;

  @IsString()
  @MaxLength(packageWordsLength)
  readonly basis!: string;
}

/** What an agreement lets its provider know. */
export class SharePackageRequest {
  @IsArray()
  @ArrayMaxSize(shareFields.length)
  @ValidateEach()
  @Type(() => DeclaredFieldRequest)
  readonly necessary!: readonly DeclaredFieldRequest[];

  @IsArray()
  @ArrayMaxSize(shareFields.length)
  @IsIn(shareFields, { each: true })
  readonly optional!: readonly ShareField[];
}
