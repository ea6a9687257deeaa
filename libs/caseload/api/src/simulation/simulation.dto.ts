import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsNumber, IsString } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsLocalDate, Length, MayBeLeftOut, ValidateEach } from '@fotfeste/shared/api';
import { comparisons, lawChangeKinds, measureCodes, type Comparison, type LawChange, type MeasureCode } from '@fotfeste/eligibility/domain';

/** Which answers are asked for: those behind participations that are planned or run, or all measures for everybody. */
export const simulatedQuestions = ['participations', 'all-measures'] as const;
export type SimulatedQuestions = (typeof simulatedQuestions)[number];

/** Whose answers an adviser or team lead asks for; others have the people of their offices, or of all, as numbers. */
export const simulatedPeople = ['mine', 'offices'] as const;
export type SimulatedPeople = (typeof simulatedPeople)[number];

/** Most changes in one simulation. */
export const mostChanges = 10;

/** One change of the law. Each kind has its own fields; the others are left out. */
export class LawChangeRequest {
  @IsIn(lawChangeKinds)
  readonly kind!: LawChange['kind'];

  /** Id of the dated number, for a new value. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 60)
  readonly parameter?: string;

  /** Key of the condition that ends or moves. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 80)
  readonly condition?: string;

  /** The measure; left out, a condition ends or moves in every measure that has it. */
  @MayBeLeftOut()
  @IsIn(measureCodes)
  readonly measure?: MeasureCode;

  /** Name of the fact that a new condition asks for. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 80)
  readonly fact?: string;

  @MayBeLeftOut()
  @IsIn(comparisons)
  readonly comparison?: Comparison;

  /** The new value, or what a number is compared with. */
  @MayBeLeftOut()
  @IsNumber()
  readonly number?: number;

  /** What a day is compared with. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly day?: LocalDate;

  /** What a code is compared with. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  readonly codes?: readonly string[];

  /** First day of a new value, a moved condition or a new one. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly from?: LocalDate;

  /** Last day of a condition that ends. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly lastDay?: LocalDate;
}

/** A law that is otherwise, and whose answers are asked for. */
export class SimulationRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostChanges)
  @ValidateEach()
  @Type(() => LawChangeRequest)
  readonly changes!: readonly LawChangeRequest[];

  @IsIn(simulatedQuestions)
  readonly questions!: SimulatedQuestions;

  /** Means something only for those who see people. */
  @MayBeLeftOut()
  @IsIn(simulatedPeople)
  readonly people?: SimulatedPeople;

  /** Only these measures; all that may be touched when left out. */
  @MayBeLeftOut()
  @IsArray()
  @IsIn(measureCodes, { each: true })
  readonly measures?: readonly MeasureCode[];

  /** The day asked about: after today, and the first day all the changes can be seen when left out. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly askedOn?: LocalDate;
}
