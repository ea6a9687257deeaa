import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsBoolean, IsEmail, IsIn, IsString, Matches } from 'class-validator';
import { letterLanguages, type LetterLanguage } from '@fotfeste/document/domain';
import { Type } from 'class-transformer';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateEach } from '@fotfeste/shared/api';
import type { LocalDate } from '@fotfeste/shared/kernel';
import {
  contactChannels,
  firstAnswers,
  interpreterNeeds,
  knownAnswers,
  registrationEndReasons,
  situations,
  type ContactChannel,
  type FirstAnswer,
  type InterpreterNeed,
  type KnownAnswer,
  type RegistrationEndReason,
  type Situation,
} from '@fotfeste/participant/domain';
import { IsIdentityNumber } from '../identity-number.validator';
import { ParticipantPath } from '../participant.path.dto';

/** What the person says on registering as a job seeker. */
export class JobSeekerAnswers {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(13)
  @IsIn(situations, { each: true })
  readonly situations!: readonly Situation[];

  /** Whether something besides health stands in the way of work. */
  @MayBeLeftOut()
  @IsIn(knownAnswers)
  readonly otherHindrances?: KnownAnswer;

  /** More on the situation, in words. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 2000)
  readonly explanation?: string;

  /** Highest completed education, NUS2000. */
  @MayBeLeftOut()
  @Matches(/^\d{1,6}$/)
  readonly educationCode?: string;

  /** STYRK-08, at most five. */
  @IsArray()
  @ArrayMaxSize(5)
  @Matches(/^\d{1,4}$/, { each: true })
  readonly wishedOccupations!: readonly string[];
}

/** What a parent with parental responsibility has answered. */
export class ParentAnswer {
  @IsString()
  @Length(1, 200)
  readonly name!: string;

  @IsIn(firstAnswers)
  readonly answer!: FirstAnswer;

  /** The day of the answer; left out for somebody who has not been asked. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly answeredOn?: LocalDate;
}

/** What lets somebody in whom the entry rules alone do not. */
export class EntryAnswers extends JobSeekerAnswers {
  /** Why the adviser approves: needed when a rule asks for approval; at least ten characters. */
  @MayBeLeftOut()
  @IsString()
  @Length(10, 2000)
  readonly approvalReason?: string;

  /** For somebody under 18: each parent with parental responsibility, with the answer and its day. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(4)
  @ValidateEach()
  @Type(() => ParentAnswer)
  readonly parents?: readonly ParentAnswer[];

  /** For somebody under 18: it is not known who has parental responsibility. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly parentsUnknown?: boolean;
}

export class RegisterRequest extends EntryAnswers {
  @IsIdentityNumber()
  readonly identityNumber!: string;

  /** Nav unit that follows up; used only when no register tells which it is. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;

  @MayBeLeftOut()
  @Matches(/^\+?[\d ]{5,20}$/)
  readonly telephone?: string;

  @MayBeLeftOut()
  @IsEmail()
  @Length(3, 200)
  readonly email?: string;

  /** ISO 639; absent when the register's answer stands. */
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

export class EndRegistrationRequest {
  @IsIn(registrationEndReasons)
  readonly reason!: RegistrationEndReason;

  /** Last day as a job seeker. */
  @IsLocalDate()
  readonly on!: LocalDate;
}

/** Names a registration that was sent. */
export class RegistrationReference {
  @IsId()
  readonly reference!: string;
}

export class RegistrationPath extends ParticipantPath {
  @IsId()
  readonly registrationId!: string;
}
