import { IsIn, IsString, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, MayBeLeftOut, MinLength } from '@fotfeste/shared/api';
import { measureCodes, type MeasureCode } from '@fotfeste/eligibility/domain';

export class JudgementPath {
  @IsId()
  readonly participantId!: string;
}

export class JudgementRowPath {
  @IsId()
  readonly judgementId!: string;
}

/** Why an answer is taken back. */
export class WithdrawJudgementRequest {
  @IsString()
  @MinLength(3)
  @MaxLength(2000)
  readonly reason!: string;
}

/** An answer where the law asks a person. To use an earlier answer again, name it in `reusesId` and leave the reason out. */
export class JudgeRequest {
  /** As the possibility names it: `ATR-02:experience`. */
  @Matches(/^[\w§ .:-]{1,60}$/)
  readonly question!: string;

  /** The measure in which it was asked. */
  @IsIn(measureCodes)
  readonly measure!: MeasureCode;

  /** First day of the measure: the rules of that day ask. */
  @IsLocalDate()
  readonly startsOn!: LocalDate;

  @MayBeLeftOut()
  @IsId()
  readonly participationId?: string;

  @IsIn(['yes', 'no'])
  readonly answer!: 'yes' | 'no';

  @MayBeLeftOut()
  @IsString()
  @MaxLength(10_000)
  readonly reason?: string;

  @MayBeLeftOut()
  @IsId()
  readonly reusesId?: string;
}
