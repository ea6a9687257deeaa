import { ArrayMaxSize, IsArray, IsIn, IsString, Matches, MaxLength } from 'class-validator';
import { Type } from 'class-transformer';
import { IsId, ValidateOne, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  allCaseFilters,
  caseListColumns,
  caseScopes,
  caseSorts,
  mostDetails,
  mostSavedViews,
  sortDirections,
  writtenAdvisers,
  type CaseFilter,
  type CaseListColumn,
  type CaseScope,
  type CaseSort,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { IsDetail } from '../detail.validator';

export class SavedViewPath {
  @IsId()
  readonly viewId!: string;
}

/** What of a list is kept: codes only, never a name or a search. */
export class SavedViewContentRequest {
  @IsArray()
  @ArrayMaxSize(allCaseFilters.length)
  @IsIn(allCaseFilters, { each: true })
  readonly filters!: readonly CaseFilter[];

  /** Choices in the detail filters, written as in an address. */
  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(mostDetails)
  @IsDetail({ each: true })
  readonly details?: readonly string[];

  @MayBeLeftOut()
  @IsArray()
  @ArrayMaxSize(caseListColumns.length)
  @IsIn(caseListColumns, { each: true })
  readonly columns?: readonly CaseListColumn[];

  @MayBeLeftOut()
  @IsIn(caseSorts)
  readonly sort?: CaseSort;

  @MayBeLeftOut()
  @IsIn(sortDirections)
  readonly direction?: SortDirection;

  /** Nav unit number. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;

  /** Nav ident of the responsible adviser, or several with commas between. */
  @MayBeLeftOut()
  @Matches(writtenAdvisers)
  readonly adviser?: string;
}

export class ChangeSavedViewRequest {
  @IsString()
  @MaxLength(500)
  readonly name!: string;

  @ValidateOne()
  @Type(() => SavedViewContentRequest)
  readonly content!: SavedViewContentRequest;

  /** Nav unit number of the office that shares it; the maker's own without it. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly sharedWith?: string;
}

export class SavedViewRequest extends ChangeSavedViewRequest {
  @IsIn(caseScopes)
  readonly list!: CaseScope;
}

/** The actor's own views of a list in the order wanted. */
export class SavedViewOrderRequest {
  @IsArray()
  @ArrayMaxSize(mostSavedViews)
  @IsId({ each: true })
  readonly viewIds!: readonly string[];
}

/** Which view opens when the address says nothing; the list as it is without one. */
export class DefaultViewRequest {
  @IsIn(caseScopes)
  readonly list!: CaseScope;

  @MayBeLeftOut()
  @IsId()
  readonly viewId?: string;
}
