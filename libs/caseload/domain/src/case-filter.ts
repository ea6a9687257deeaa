import { assistanceGroups } from '@fotfeste/eligibility/domain/names';

/** Who has the youth guarantee, and what is missing in it: a start, a talk after the start, or time before it ends. */
export const youthFilters = ['youth-guarantee', 'youth-not-started', 'youth-quiet', 'youth-ends-soon'] as const;
export type YouthFilter = (typeof youthFilters)[number];

/** Filters that belong together. Within one several mean "or"; between two they mean "and". */
export const filterFacets = ['waiting', 'deadline', 'measure', 'group', 'decision', 'youth', 'adviser'] as const;
export type FilterFacet = (typeof filterFacets)[number];

/** The quick filters of each facet, in the order they are shown. */
export const caseFilters = {
  waiting: ['new-to-me', 'waits-for-adviser', 'waits-for-participant', 'waits-for-provider'],
  deadline: ['overdue', 'due-today', 'due-this-week'],
  measure: ['measure-event', 'in-measure', 'waiting-for-start', 'ends-soon', 'without-measure', 'long-quiet', 'exit-candidate'],
  group: [...assistanceGroups, 'without-decision'],
  decision: ['decision-under-work'],
  youth: ['under-30', ...youthFilters],
  adviser: ['unassigned'],
} as const satisfies Readonly<Record<FilterFacet, readonly string[]>>;

/** A quick filter, as it stands in the address. */
export type CaseFilter = (typeof caseFilters)[FilterFacet][number];

/** Every quick filter. */
export const allCaseFilters: readonly CaseFilter[] = filterFacets.flatMap((facet): readonly CaseFilter[] => caseFilters[facet]);

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
