import { addDays, addMonths, addYears, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { youthEndsSoonMonths, youthTalkDays } from '@fotfeste/assistance/domain';
import { assistanceGroups } from '@fotfeste/eligibility/domain';
import {
  caseCategories,
  caseFilters,
  endsSoonDays,
  facetOf,
  filterFacets,
  newForDays,
  youthFromAge,
  youthUntilAge,
  type CaseCategory,
  type CaseFilter,
  type FilterFacet,
  type YouthFilter,
} from '@fotfeste/caseload/domain';
import { marked, reminded } from './own-conditions';
import type { Values } from './values';

/** Writes the condition of a filter, and hands its values over only then: a statement may not be given values it does not name. */
export type Conditions = Readonly<Record<CaseFilter, () => string>>;

/** Each quick filter as a comparison of the row's dates with the day of the question. */
export function conditionsOf(values: Values, { today, actor }: Pick<Tx, 'today' | 'actor'>): Conditions {
  const on = (day: LocalDate): string => `${values.place(day)}::date`;
  const now = (): string => on(today);
  const groups = assistanceGroups.map((group) => [group, () => `r.assistance_group = ${values.place(group)}`] as const);
  const categories = caseCategories.map((category) => [`category-${category}`, () => marked(category, values, actor)] as const);
  return {
    'new-to-me': () => `r.assigned_on > ${on(addDays(today, -newForDays))}`,
    'waits-for-adviser': () => `r.waits_for_adviser_since <= ${now()}`,
    'waits-for-participant': () => `r.waits_for_participant_since <= ${now()}`,
    'waits-for-provider': () =>
      `(r.waits_for_provider_since <= ${now()} or r.provider_only_from <= ${now()} and r.provider_only_until > ${now()})`,
    overdue: () => `r.deadline_on < ${now()}`,
    'due-today': () => `r.deadline_on = ${now()}`,
    'due-this-week': () => `r.deadline_on between ${now()} and ${on(addDays(today, 7 - weekdayOf(today)))}`,
    'meeting-today': () => `${now()} = any (r.meeting_days)`,
    'minutes-unshared': () => `r.minutes_unshared_since <= ${now()}`,
    'in-agreed-activity': () => `r.agreed_days @> ${now()}`,
    'no-agreed-activity': () => `(r.agreed_days @> ${now()}) is not true`,
    'expired-activity': () => `r.agreed_ends_first < ${now()}`,
    'measure-event': () => `r.measure_event_since <= ${now()}`,
    'in-measure': () => `r.participation_phase = 'running'`,
    'waiting-for-start': () => `r.participation_phase = 'waiting'`,
    'ends-soon': () => `r.participation_phase = 'running' and r.participation_to between ${now()} and ${on(addDays(today, endsSoonDays))}`,
    'without-measure': () => 'r.participation_phase is null',
    'long-quiet': () => `r.too_quiet_on <= ${now()}`,
    'exit-candidate': () => `r.exit_days @> ${now()}`,
    ...(Object.fromEntries(groups) as Record<(typeof assistanceGroups)[number], () => string>),
    'without-decision': () => 'r.assistance_group is null',
    'decision-under-work': () => 'r.decision_work is not null',
    'sick-listed': () => `r.sick_days @> ${now()}`,
    'under-30': () => `r.born > ${on(addYears(today, -youthUntilAge))}`,
    ...youthConditions(today, on, values),
    unassigned: () => 'r.responsible is null',
    'own-reminder': () => reminded('true', values, actor),
    ...(Object.fromEntries(categories) as Record<`category-${CaseCategory}`, () => string>),
  };
}

/** The youth guarantee, as the row's dates tell it: a need established, and the ages (rulebook UGA-01, UGA-02). */
function youthConditions(today: LocalDate, on: (day: LocalDate) => string, values: Values): Readonly<Record<YouthFilter, () => string>> {
  const guaranteed = (): string =>
    `(r.born > ${on(addYears(today, -youthUntilAge))} and r.born <= ${on(addYears(today, -youthFromAge))}
      and r.assistance_group <> ${values.place('GODE_MULIGHETER')})`;
  const started = 'r.responsible is not null and r.last_contact_on >= r.follow_up_from';
  const countedFrom = 'greatest(r.last_contact_on, r.active_since)';
  const soon = addMonths(today, youthEndsSoonMonths);
  return {
    'youth-guarantee': guaranteed,
    'youth-not-started': () => `${guaranteed()} and (${started}) is not true`,
    'youth-quiet': () => `${guaranteed()} and ${started} and ${countedFrom} < ${on(addDays(today, -youthTalkDays))}`,
    'youth-ends-soon': () => `${guaranteed()} and r.born <= ${on(addYears(soon, -youthUntilAge))}`,
  };
}

/** Filters of one facet mean "or", facets mean "and". Nothing chosen means everybody. */
export function chosen(filters: readonly CaseFilter[], conditions: Conditions): string {
  return facetConditions(filters, conditions, filterFacets);
}

/** How many each filter of these facets would show: its own condition, and what is chosen in the other facets. */
export function countsSelect(filters: readonly CaseFilter[], conditions: Conditions, counted: readonly FilterFacet[]): string {
  const counts = counted.flatMap((facet) => {
    const others = facetConditions(
      filters,
      conditions,
      filterFacets.filter((each) => each !== facet),
    );
    return caseFilters[facet].map(
      (filter: CaseFilter) => `count(*) filter (where ${conditions[filter]()} and ${others})::int as "${filter}"`,
    );
  });
  return counts.join(', ');
}

function facetConditions(filters: readonly CaseFilter[], conditions: Conditions, facets: readonly FilterFacet[]): string {
  const each = facets
    .map((facet) => filters.filter((filter) => facetOf(filter) === facet).map((filter) => `(${conditions[filter]()})`))
    .filter((ofFacet) => ofFacet.length > 0)
    .map((ofFacet) => `(${ofFacet.join(' or ')})`);
  return each.length > 0 ? each.join(' and ') : 'true';
}
