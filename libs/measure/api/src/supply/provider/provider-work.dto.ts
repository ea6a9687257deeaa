import { IsBoolean, IsEmail, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { IsId, Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { providerTypes, type ProviderType } from '@fotfeste/measure/domain';

const telephone = /^\+?[0-9 ]{5,20}$/;
const telephoneText = {
  nb: 'Skriv telefonnummeret med 5 til 20 siffer',
  nn: 'Skriv telefonnummeret med 5 til 20 siffer',
  en: 'Write the telephone number with 5 to 20 digits',
};

export class ProviderPath {
  @Matches(/^[0-9]{9}$/)
  readonly orgNumber!: string;
}

export class ContactPath {
  @IsId()
  readonly contactId!: string;
}

/** How the provider as such is reached. */
export class ProviderRequest {
  @IsIn(providerTypes)
  readonly type!: ProviderType;

  @MayBeLeftOut()
  @IsEmail()
  @MaxLength(200)
  readonly email?: string;

  @MayBeLeftOut()
  @Matches(telephone, { context: { text: telephoneText } })
  readonly telephone?: string;
}

export class NewProviderRequest extends ProviderRequest {
  /** With or without blanks. */
  @IsString()
  @MaxLength(20)
  readonly orgNumber!: string;
}

export class ProviderContactRequest {
  @IsString()
  @Length(2, 200)
  readonly name!: string;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(100)
  readonly title?: string;

  @MayBeLeftOut()
  @IsEmail()
  @MaxLength(200)
  readonly email?: string;

  @MayBeLeftOut()
  @Matches(telephone, { context: { text: telephoneText } })
  readonly telephone?: string;

  /** Left out for somebody who is new. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly active?: boolean;
}
