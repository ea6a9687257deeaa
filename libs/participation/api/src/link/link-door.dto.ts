import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsNumber, IsString, Matches, MaxLength, Min } from 'class-validator';
import {
  keepReasons,
  sensitiveTopics,
  wordReaders,
  type KeepReason,
  type LocalDate,
  type SensitiveTopic,
  type WordReader,
} from '@fotfeste/shared/kernel';
import { IsLocalDate, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import { reportLimits } from '@fotfeste/participation/domain';
import { OutcomeRequest, WorkTrialRequest } from '../report/report.dto';

const { trials, wordsLength } = reportLimits;

/** The token of the link. It travels in the body alone, never in an address. */
export class LinkTokenRequest {
  @IsString()
  @Length(1, 100)
  readonly token!: string;
}

export class LinkCodeRequest extends LinkTokenRequest {
  /** The code of the text message. */
  @Matches(/^\d{6}$/)
  readonly code!: string;
}

/** The secret that a right code gave, for as long as the page is open. */
export class LinkSessionRequest extends LinkTokenRequest {
  @IsString()
  @Length(1, 100)
  readonly session!: string;
}

/** A week of attendance, as a whole. */
export class LinkWeekRequest {
  @IsLocalDate()
  readonly weekFrom!: LocalDate;

  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  readonly plannedHours!: number;

  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  readonly presentHours!: number;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  readonly validAbsenceHours?: number;

  @MayBeLeftOut()
  @IsNumber({ maxDecimalPlaces: 2 })
  @Min(0)
  readonly otherAbsenceHours?: number;
}

/** An interim report without goals: their words are never shown at the door. */
export class LinkInterimRequest {
  @IsArray()
  @ArrayMaxSize(trials)
  @ValidateEach()
  @Type(() => WorkTrialRequest)
  readonly trials!: readonly WorkTrialRequest[];

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly needs?: string;

  @IsString()
  @Length(3, wordsLength)
  readonly nextStep!: string;
}

/** A final report without goals. */
export class LinkFinalRequest {
  @IsString()
  @Length(3, wordsLength)
  readonly course!: string;

  @IsString()
  @Length(3, wordsLength)
  readonly resources!: string;

  @IsString()
  @Length(3, wordsLength)
  readonly possibilities!: string;

  @ValidateOne()
  @Type(() => OutcomeRequest)
  readonly outcome!: OutcomeRequest;
}

/** Words on health or crime that somebody kept in an answer. The words themselves stand in the answer alone. */
export class LinkKeptWordsRequest {
  @Matches(/^(?!\d{11}$)[\w.-]{1,100}$/)
  readonly field!: string;

  @IsIn(wordReaders)
  readonly readBy!: WordReader;

  @IsIn(keepReasons)
  readonly reason!: KeepReason;

  @IsIn(sensitiveTopics, { each: true })
  readonly topics!: readonly SensitiveTopic[];
}

/** Every answer at once. A week that is left out stays unknown; everything else that is asked must be answered. */
export class LinkAnswersRequest extends LinkSessionRequest {
  /** The first day, set or confirmed. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly firstDay?: LocalDate;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => LinkWeekRequest)
  readonly attendance?: readonly LinkWeekRequest[];

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => LinkInterimRequest)
  readonly interim?: LinkInterimRequest;

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => LinkFinalRequest)
  readonly final?: LinkFinalRequest;

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateEach()
  @Type(() => LinkKeptWordsRequest)
  readonly kept?: readonly LinkKeptWordsRequest[];
}
