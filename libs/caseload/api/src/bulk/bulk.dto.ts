import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { IsId, IsLocalDate, Length, MayBeLeftOut, ValidateOne } from '@fotfeste/shared/api';
import { taskTitleLength } from '@fotfeste/activity-plan/domain';
import {
  bulkActions,
  caseCategories,
  caseScopes,
  mostAtOnce,
  type BulkAction,
  type CaseCategory,
  type CaseScope,
} from '@fotfeste/caseload/domain';
import { CaseSelectionQuery } from '../caseload.dto';

export class BulkRunPath {
  @IsId()
  readonly runId!: string;
}

/** Everybody whom a list shows: the list itself, not its rows. */
export class MatchingRequest extends CaseSelectionQuery {
  @IsIn(caseScopes)
  readonly scope!: CaseScope;

  /** Beginnings of words of the name. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 100)
  readonly text?: string;
}

/** What is to be done, and with whom: people chosen one by one, or everybody a list shows. */
export class BulkRehearsalRequest {
  @IsIn(bulkActions)
  readonly action!: BulkAction;

  @MayBeLeftOut()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(mostAtOnce)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  readonly participantIds?: readonly string[];

  @MayBeLeftOut()
  @ValidateOne()
  @Type(() => MatchingRequest)
  readonly matching?: MatchingRequest;

  /** Nav ident of whoever is to follow them up. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 40)
  readonly adviserId?: string;

  /** Words of a reminder. */
  @MayBeLeftOut()
  @IsString()
  @MaxLength(taskTitleLength)
  readonly title?: string;

  /** Day of a reminder. */
  @MayBeLeftOut()
  @IsLocalDate()
  readonly dueOn?: LocalDate;

  /** Mark to give; the mark is taken away without it. */
  @MayBeLeftOut()
  @IsIn(caseCategories)
  readonly category?: CaseCategory;
}

/** The same, with how many the rehearsal was about. */
export class BulkRequest extends BulkRehearsalRequest {
  @IsInt()
  @Min(1)
  @Max(mostAtOnce)
  readonly expected!: number;
}
