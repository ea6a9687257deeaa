import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsString, MaxLength } from 'class-validator';
import { given } from '@fotfeste/shared/kernel';
import { IsId, MayBeLeftOut, MinLength, ValidateEach } from '@fotfeste/shared/api';
import type { DecisionText } from '@fotfeste/assistance/domain';
import { letterLanguages, type LetterLanguage } from '@fotfeste/document/domain';
import { assistanceGroups, mainGoals, type AssistanceGroup, type MainGoal } from '@fotfeste/eligibility/domain';
import { SourceRequest } from '../source.dto';

/** Longest text of one part. Unit: characters. */
const longest = 10_000;

export class DecisionPath {
  @IsId()
  readonly decisionId!: string;
}

export class DecisionPersonPath {
  @IsId()
  readonly participantId!: string;
}

/** A § 14 a text as it is written. */
export class WrittenRequest {
  @MayBeLeftOut()
  @IsIn(assistanceGroups)
  readonly group?: AssistanceGroup;

  /** Left out for Liten mulighet til å jobbe. */
  @MayBeLeftOut()
  @IsIn(mainGoals)
  readonly mainGoal?: MainGoal;

  /** a: the possibilities of getting work. */
  @IsString()
  @MaxLength(longest)
  readonly possibilities!: string;

  /** b: the kind of work that should be the goal. */
  @IsString()
  @MaxLength(longest)
  readonly kindOfWork!: string;

  /** c: the need for assistance. */
  @IsString()
  @MaxLength(longest)
  readonly assistanceNeed!: string;

  /** d: whether and how much work capacity is reduced. */
  @IsString()
  @MaxLength(longest)
  readonly workCapacity!: string;

  /** e: the kind of assistance that may be relevant. */
  @IsString()
  @MaxLength(longest)
  readonly kindOfAssistance!: string;

  @IsString()
  @MaxLength(longest)
  readonly reason!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => SourceRequest)
  readonly sources!: readonly SourceRequest[];

  /** The form of Norwegian of the letter. */
  @IsIn(letterLanguages)
  readonly letterLanguage: LetterLanguage = 'nb';
}

/** A § 14 a text that its writer holds to be complete. */
export class SubmitDecisionRequest extends WrittenRequest {
  /** Where it goes: to a second person, or decided at once. */
  @IsIn(['sent-to-second-control', 'decided'])
  readonly to!: 'sent-to-second-control' | 'decided';
}

/** The text as the rules of the domain read it. */
export function textOfRequest({ group, mainGoal, sources, ...words }: WrittenRequest): DecisionText {
  const { possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason } = words;
  return {
    ...{ possibilities, kindOfWork, assistanceNeed, workCapacity, kindOfAssistance, reason },
    ...given({ group, mainGoal }),
    sources: sources.map(given),
  };
}

/** Words between writer and second person, to the writer of a text, or the reason for withdrawing it. */
export class CommentRequest {
  @IsString()
  @MinLength(3)
  @MaxLength(5000)
  readonly words!: string;
}
