import { given } from '@fotfeste/shared/kernel';
import { isDetail, mostDetails } from './detail-choice';
import { isCaseFilter, type CaseFilter } from './case-filter';
import { caseListColumns, caseSorts, type CaseListColumn, type CaseSort } from './case-sort';

/** How many views one person may keep. The product's own choice. */
export const mostSavedViews = 30;

/** How long the name of a view may be. Unit: characters. The product's own choice. */
export const longestViewName = 60;

/** What is wrong with the name of a view. */
export const viewNameFaults = ['missing', 'too-long', 'identity-number', 'taken'] as const;
export type ViewNameFault = (typeof viewNameFaults)[number];

/** The fault of a name beside the names of the other views of the same list; none when it can be used. */
export function faultOfViewName(name: string, others: readonly string[]): ViewNameFault | undefined {
  const own = comparable(name);
  if (own === '') return 'missing';
  if (name.trim().length > longestViewName) return 'too-long';
  if (/\d{11}/.test(own.replaceAll(/[\s.-]/g, ''))) return 'identity-number';
  return others.some((other) => comparable(other) === own) ? 'taken' : undefined;
}

/** Codes of a list as they stand in an address or were kept in a view: some may have left the product since. */
export interface WrittenCodes {
  readonly filters: readonly string[];
  /** Choices in the detail filters, as they are written. */
  readonly details?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
  readonly sort?: string | undefined;
}

/** A code that nothing answers to any longer. */
export interface LeftOut {
  readonly kind: 'filter' | 'detail' | 'column' | 'sort';
  readonly code: string;
}

/** The codes that still exist, and those that do not. */
export interface ReadCodes {
  readonly filters: readonly CaseFilter[];
  /** Absent when none was chosen that exists. */
  readonly details?: readonly string[];
  /** The name first; absent when none was named that exists. */
  readonly columns?: readonly CaseListColumn[];
  readonly sort?: CaseSort;
  readonly leftOut: readonly LeftOut[];
}

/** Parts the codes that exist from those that do not, so that an old link and an old view open with the rest. */
export function readCodes({ filters, details = [], columns = [], sort }: WrittenCodes): ReadCodes {
  const known = columns.filter(isCaseListColumn);
  const knownDetails = [...new Set(details.filter(isDetail))].slice(0, mostDetails);
  const knownSort = caseSorts.find((each) => each === sort);
  return {
    filters: filters.filter(isCaseFilter),
    ...given({
      details: knownDetails.length > 0 ? knownDetails : undefined,
      columns: known.length > 0 ? withNameFirst(known) : undefined,
      sort: knownSort,
    }),
    leftOut: [
      ...filters.filter((code) => !isCaseFilter(code)).map((code) => ({ kind: 'filter' as const, code })),
      ...details.filter((code) => !knownDetails.includes(code)).map((code) => ({ kind: 'detail' as const, code })),
      ...columns.filter((code) => !isCaseListColumn(code)).map((code) => ({ kind: 'column' as const, code })),
      ...(sort !== undefined && !knownSort ? [{ kind: 'sort' as const, code: sort }] : []),
    ],
  };
}

/** The columns once each, with the name in front: it leads to the person. */
export function withNameFirst(columns: readonly CaseListColumn[]): readonly CaseListColumn[] {
  return [...new Set<CaseListColumn>(['name', ...columns])];
}

function isCaseListColumn(text: string): text is CaseListColumn {
  return (caseListColumns as readonly string[]).includes(text);
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}
