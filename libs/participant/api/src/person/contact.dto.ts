import { IsEmail, IsIn, Matches } from 'class-validator';
import { Length, MayBeLeftOut } from '@fotfeste/shared/api';
import { letterLanguages, type LetterLanguage } from '@fotfeste/document/domain';
import { contactChannels, interpreterNeeds, type ContactChannel, type InterpreterNeed } from '@fotfeste/participant/domain';

/** How the person wants to be reached. A text that is absent is emptied; a choice that is absent is still nobody's answer. */
export class ContactRequest {
  @MayBeLeftOut()
  @Matches(/^\+?[\d ]{5,20}$/)
  readonly telephone?: string;

  @MayBeLeftOut()
  @IsEmail()
  @Length(3, 200)
  readonly email?: string;

  /** ISO 639. */
  @MayBeLeftOut()
  @Matches(/^[a-z]{2,3}$/)
  readonly spokenLanguage?: string;

  @MayBeLeftOut()
  @IsIn(interpreterNeeds)
  readonly interpreter?: InterpreterNeed;

  @MayBeLeftOut()
  @IsIn(contactChannels)
  readonly contactChannel?: ContactChannel;

  /** The form of Norwegian that the person wants letters in. */
  @MayBeLeftOut()
  @IsIn(letterLanguages)
  readonly letterLanguage?: LetterLanguage;
}
