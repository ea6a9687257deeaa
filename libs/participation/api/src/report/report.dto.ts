import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsNumber, IsString, Matches, MaxLength } from 'class-validator';
import { languages, type Language, type LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateEach, ValidateOne } from '@fotfeste/shared/api';
import {
  employmentForms,
  goalProgress,
  known,
  reportLimits,
  type EmploymentForm,
  type GoalProgress,
  type Known,
} from '@fotfeste/participation/domain';

const { trials, wordsLength } = reportLimits;

/** The language a report's headings are printed in. */
export class PrintQuery {
  @IsIn(languages)
  readonly language!: Language;
}

export class ReportPath {
  @IsId()
  readonly reportId!: string;
}

export class GoalProgressRequest {
  @IsId()
  readonly goalId!: string;

  @IsIn(goalProgress)
  readonly progress!: GoalProgress;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(wordsLength)
  readonly words?: string;
}

export class WorkTrialRequest {
  @IsString()
  @Length(2, 200)
  readonly employerName!: string;

  @IsLocalDate()
  readonly from!: LocalDate;

  @MayBeLeftOut()
  @IsLocalDate()
  readonly to?: LocalDate;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(1000)
  readonly result?: string;
}

/** A report under way: goals, trials, needs, next step. Attendance is what has been written in the grid; it is never typed twice. */
export class InterimReportRequest {
  @IsLocalDate()
  readonly periodFrom!: LocalDate;

  @IsLocalDate()
  readonly periodTo!: LocalDate;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => GoalProgressRequest)
  readonly goals!: readonly GoalProgressRequest[];

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

export class OutcomeJobRequest {
  @MayBeLeftOut()
  @IsNumber()
  readonly hoursPerWeek?: number;

  @MayBeLeftOut()
  @IsIn(employmentForms)
  readonly form?: EmploymentForm;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(200)
  readonly employerName?: string;

  @MayBeLeftOut()
  @Matches(/^\d{9}$/)
  readonly employerOrganisation?: string;

  @IsIn(known)
  readonly isSubsidised!: Known;
}

/** What came of it. Unknown is an answer of its own. */
export class OutcomeRequest {
  @IsIn(known)
  readonly job!: Known;

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => OutcomeJobRequest)
  readonly jobDetails?: OutcomeJobRequest;

  @IsIn(known)
  readonly education!: Known;

  @MayBeLeftOut()
  @IsString()
  @MaxLength(300)
  readonly educationWords?: string;

  @IsIn(known)
  readonly otherMeasure!: Known;

  @IsIn(known)
  readonly benefit!: Known;
}

/** The report at the end: course of the measure, resources, possibilities, outcome. */
export class FinalReportRequest {
  @IsString()
  @Length(3, wordsLength)
  readonly course!: string;

  @IsString()
  @Length(3, wordsLength)
  readonly resources!: string;

  @IsString()
  @Length(3, wordsLength)
  readonly possibilities!: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateEach()
  @Type(() => GoalProgressRequest)
  readonly goals!: readonly GoalProgressRequest[];

  @IsDefined()
  @ValidateOne()
  @Type(() => OutcomeRequest)
  readonly outcome!: OutcomeRequest;
}

/** What Nav asks before a report can be accepted. */
export class QuestionRequest {
  @IsString()
  @Length(3, 1000)
  readonly question!: string;
}
