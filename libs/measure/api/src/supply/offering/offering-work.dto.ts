import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsEmail, IsIn, IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { accessibilities, intakeKinds, mostPlaces, type Accessibility, type IntakeKind } from '@fotfeste/measure/domain';

/** Everything that can be changed in an offering; what is left out is emptied. */
export class OfferingRequest {
  @IsString()
  @Length(3, 200)
  readonly name!: string;

  /** Where one meets. */
  @IsString()
  @Length(2, 200)
  readonly place!: string;

  @Matches(/^[0-9]{4}$/)
  readonly municipality!: string;

  /** Unit numbers of the local offices it is meant for. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(300)
  @Matches(/^[0-9]{4}$/, { each: true })
  readonly offices!: readonly string[];

  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly endsOn?: LocalDate;

  @IsInt()
  @Min(0)
  @Max(mostPlaces)
  readonly places!: number;

  /** ISO 639 codes. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @Matches(/^[a-z]{2,3}$/, { each: true })
  readonly languages!: readonly string[];

  @IsArray()
  @IsIn(accessibilities, { each: true })
  readonly accessibility!: readonly Accessibility[];

  @IsString()
  @Length(10, 4000)
  readonly descriptionNb!: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(4000)
  readonly descriptionNn?: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly contactName?: string;

  @MayBeLeftOut()
  @IsEmail()
  @MaxLength(200)
  readonly contactEmail?: string;

  @MayBeLeftOut()
  @Matches(/^\+?[0-9 ]{5,20}$/)
  readonly contactTelephone?: string;
}

export class NewOfferingRequest extends OfferingRequest {
  @IsId()
  readonly agreementId!: string;

  @IsIn(intakeKinds)
  readonly intake!: IntakeKind;
}
