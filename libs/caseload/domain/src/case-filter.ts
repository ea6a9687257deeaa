import { assistanceGroups } from '@fotfeste/eligibility/domain/names';
import { caseCategories, type CaseCategory } from './bulk/case-category';
import type { CaseScope } from './case-sort';

/** Who has the youth guarantee, and what is missing in it: a start, a talk after the start, or time before it ends. */
export const youthFilters = ['youth-guarantee', 'youth-not-started', 'youth-quiet', 'youth-ends-soon'] as const;
export type YouthFilter = (typeof youthFilters)[number];

/** What an adviser has marked for nobody else: an open reminder, or a category. Offered in one's own list alone. */
export const ownFilters = ['own-reminder', ...caseCategories.map((category) => `category-${category}` as const)] as const;
export type OwnFilter = 'own-reminder' | `category-${CaseCategory}`;

/** Filters that belong together. Within one several mean "or"; between two they mean "and". */
export const filterFacets = [
  'own',
  'waiting',
  'deadline',
  'plan',
  'measure',
  'group',
  'decision',
  'situation',
  'youth',
  'adviser',
] as const;
export type FilterFacet = (typeof filterFacets)[number];

/** The quick filters of each facet, in the order they are shown. */
export const caseFilters = {
  own: ownFilters,
  waiting: ['new-to-me', 'waits-for-adviser', 'waits-for-participant', 'waits-for-provider'],
  deadline: ['overdue', 'due-today', 'due-this-week'],
  plan: ['meeting-today', 'minutes-unshared', 'in-agreed-activity', 'no-agreed-activity', 'expired-activity'],
  measure: ['measure-event', 'in-measure', 'waiting-for-start', 'ends-soon', 'without-measure', 'long-quiet', 'exit-candidate'],
  group: [...assistanceGroups, 'without-decision'],
  decision: ['decision-under-work'],
  situation: ['sick-listed'],
  youth: ['under-30', ...youthFilters],
  adviser: ['unassigned'],
} as const satisfies Readonly<Record<FilterFacet, readonly string[]>>;

/** The facets that a list shows beside its rows, in this order; those of deadlines stand above them as numbers. */
export const facetsOfList = {
  mine: ['own', 'waiting', 'plan', 'measure', 'group', 'decision', 'situation', 'youth'],
  office: ['adviser', 'waiting', 'plan', 'measure', 'group', 'decision', 'situation', 'youth'],
} as const satisfies Readonly<Record<CaseScope, readonly FilterFacet[]>>;

/** Every facet of which a list shows numbers. */
export const countedFacets = {
  mine: ['deadline', ...facetsOfList.mine],
  office: ['deadline', ...facetsOfList.office],
} as const satisfies Readonly<Record<CaseScope, readonly FilterFacet[]>>;

/** A quick filter, as it stands in the address. */
export type CaseFilter = (typeof caseFilters)[FilterFacet][number];

/** Every quick filter. */
export const allCaseFilters: readonly CaseFilter[] = filterFacets.flatMap((facet): readonly CaseFilter[] => caseFilters[facet]);

/** The quick filters of which a list shows numbers. */
export function countedFilters(scope: CaseScope): readonly CaseFilter[] {
  return countedFacets[scope].flatMap((facet): readonly CaseFilter[] => caseFilters[facet]);
}

/** The facet a filter belongs to. */
export function facetOf(filter: CaseFilter): FilterFacet | undefined {
  return filterFacets.find((facet) => (caseFilters[facet] as readonly string[]).includes(filter));
}

/** Whether the text is a quick filter. */
export function isCaseFilter(text: string): text is CaseFilter {
  return (allCaseFilters as readonly string[]).includes(text);
}

/** Days somebody counts as new to an adviser. The product's own choice. */
export const newForDays = 14;

/** Days before its last day a participation counts as soon ending. The product's own choice. */
export const endsSoonDays = 30;

/** Age from which the youth guarantee is given (rulebook UGA-01). Unit: completed years. */
export const youthFromAge = 16;

/** Age at which the youth guarantee ends (forskrift om ungdomsgaranti § 4-1, rulebook UGA-01). Unit: completed years. */
export const youthUntilAge = 30;
