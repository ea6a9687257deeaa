import { nameWords } from '@fotfeste/participant/domain';
import { applicationViewOf, applicationViews, type ApplicationViewName, type ParticipationStatus } from '@fotfeste/participation/domain';
import type { ApplicationSearchRequest } from './application.dto';

/** What the database tells of the list, of which a page is read afterwards. */
export interface QueueSummary {
  /** `place`: how many wait before in the queue of the same offering, and one; null for those who do not wait. */
  readonly page: readonly { readonly id: string; readonly place: number | null }[];
  /** By part of the list; the part that is looked at is not chosen here. */
  readonly counts: Readonly<Partial<Record<ApplicationViewName, number>>>;
  /** With applications at all, whatever is searched for. */
  readonly offerings: readonly string[];
}

const listed = [
  ...(['applied', 'under-consideration', 'waiting-list', 'awaiting-start', 'participating', 'not-applicable'] as const),
] satisfies readonly ParticipationStatus[];
const parts = applicationViews.map((view) => ({ view, statuses: listed.filter((status) => applicationViewOf(status) === view) }));
const waiting = parts.filter(({ view }) => view === 'to-decide' || view === 'waiting-list').flatMap(({ statuses }) => statuses);

/**
 * The list in one statement: those who wait stand before those who are placed or settled; among them the day decides, and the queue of the
 * offering. A name is found by the beginnings of its words; one that is hidden is not found.
 */
export function queueStatement(
  { offering, view, text = '', page = 1 }: ApplicationSearchRequest,
  size: number,
): { readonly text: string; readonly values: readonly unknown[] } {
  const begun = nameWords(text).flatMap((word) => [word, `${word}\u{10FFFF}`]);
  const named = begun.flatMap((_each, index) => (index % 2 === 0 ? [wordBegins(7 + index)] : []));
  return { text: statement(named), values: [listed, waiting, offering ?? null, view ?? null, size, (page - 1) * size, ...begun] };
}

function wordBegins(at: number): string {
  return `and exists (select 1 from person_name n where n.participant_id = q.participant_id and n.word >= $${String(at)} and n.word < $${String(at + 1)})`;
}

const partOf = parts.map(
  ({ statuses }, rank) => `when p.status in (${statuses.map((each) => `'${each}'`).join(', ')}) then ${String(rank)}`,
);
const viewOf = parts.map(({ view }, rank) => `when ${String(rank)} then '${view}'`);

const statement = (named: readonly string[]): string => `
  with applied as materialized (
    select p.id, p.participant_id, p.offering_id, coalesce(p.applied_on, p.waiting_since, p.status_from) as since, p.created_at,
           p.status = any ($2) as waits, case ${partOf.join(' ')} end as part
    from participation p where p.id = any (array(select participation_id from coordinator_access)) and p.status = any ($1)),
  queue as (
    select *, case when waits then row_number() over (partition by offering_id, waits order by since, created_at, id) end as place from applied),
  named as materialized (
    select *, case part ${viewOf.join(' ')} end as view from queue q where ($3::uuid is null or offering_id = $3) ${named.join(' ')}),
  page as (
    select id, place::int, row_number() over (order by part, since, coalesce(place, 0), created_at, id) as nr from named
    where $4::text is null or view = $4 order by nr limit $5 offset $6)
  select coalesce((select jsonb_agg(jsonb_build_object('id', id, 'place', place) order by nr) from page), '[]') as page,
         coalesce((select jsonb_object_agg(view, people) from (select view, count(*) as people from named group by 1) counted), '{}') as counts,
         array(select distinct offering_id::text from applied) as offerings`;
