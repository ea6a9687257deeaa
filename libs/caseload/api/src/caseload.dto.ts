import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, Matches, Max, Min } from 'class-validator';
import { Length, MayBeLeftOut } from '@fotfeste/shared/api';
import {
  allCaseFilters,
  caseScopes,
  caseSorts,
  mostDetails,
  pageSize,
  sortDirections,
  writtenAdvisers,
  type CaseFilter,
  type CaseScope,
  type CaseSort,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { IsDetail } from './detail.validator';

/** An address says `filter=a` for one and `filter=a&filter=b` for several. */
const asList = Transform(({ value }: { readonly value: unknown }) => (value === undefined ? undefined : [value].flat()));
const asNumber = Transform(({ value }: { readonly value: unknown }) => (typeof value === 'string' ? Number(value) : value));

/** What a view of a list consists of. */
export class CaseSelectionQuery {
  @MayBeLeftOut()
  @asList
  @IsArray()
  @ArrayMaxSize(allCaseFilters.length)
  @IsIn(allCaseFilters, { each: true })
  readonly filter?: readonly CaseFilter[];

  /** Choices in the detail filters, such as `main-goal:SKAFFE_ARBEID`, `due:2026-11-01..2026-11-30` and `goal:missing`. */
  @MayBeLeftOut()
  @asList
  @IsArray()
  @ArrayMaxSize(mostDetails)
  @IsDetail({ each: true })
  readonly detail?: readonly string[];

  /** Nav unit number; all of the actor's offices without it. */
  @MayBeLeftOut()
  @Matches(/^\d{4}$/)
  readonly office?: string;

  /** Nav ident of the responsible adviser, or several with commas between. */
  @MayBeLeftOut()
  @Matches(writtenAdvisers)
  readonly adviser?: string;
}

export class CasePageQuery extends CaseSelectionQuery {
  @MayBeLeftOut()
  @IsIn(caseSorts)
  readonly sort?: CaseSort;

  @MayBeLeftOut()
  @IsIn(sortDirections)
  readonly direction?: SortDirection;

  /** Place from the page before: what comes after it. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 300)
  readonly after?: string;

  /** Place from the page after: what stands before it. */
  @MayBeLeftOut()
  @IsString()
  @Length(1, 300)
  readonly before?: string;

  /** Place of the first row among all, from 1: for who scrolls to where no page has been read. Cursors go before it. */
  @MayBeLeftOut()
  @asNumber
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  readonly at?: number;

  @MayBeLeftOut()
  @asNumber
  @IsInt()
  @Min(1)
  @Max(pageSize.most)
  readonly size?: number;
}

/** A search by the beginning of any words of the name. Names travel only in bodies. */
export class CaseSearchRequest extends CasePageQuery {
  @IsIn(caseScopes)
  readonly scope!: CaseScope;

  @IsString()
  @Length(1, 100)
  readonly text!: string;
}
