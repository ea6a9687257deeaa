import { IsBoolean, IsIn, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';
import { agreementKinds, mostPlaces, type AgreementKind } from '@fotfeste/measure/domain';

export class AgreementPath {
  @IsId()
  readonly agreementId!: string;
}

export class PlaceChangePath extends AgreementPath {
  @IsId()
  readonly changeId!: string;
}

/** What can be changed in an agreement. The places are changed with notice, by {@link PlaceChangeRequest}. */
export class ProviderAgreementRequest {
  @IsLocalDate()
  readonly from!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly optionUntil?: LocalDate;

  @IsBoolean()
  readonly countsByExtent!: boolean;
}

export class NewProviderAgreementRequest extends ProviderAgreementRequest {
  @IsString()
  @MaxLength(20)
  readonly provider!: string;

  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  @IsIn(agreementKinds)
  readonly kind!: AgreementKind;

  @IsInt()
  @Min(0)
  @Max(mostPlaces)
  readonly places!: number;
}

export class PlaceChangeRequest {
  @IsInt()
  @Min(0)
  @Max(mostPlaces)
  readonly places!: number;

  @IsLocalDate()
  readonly validFrom!: LocalDate;

  @IsLocalDate()
  readonly notifiedOn!: LocalDate;
}
