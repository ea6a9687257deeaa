import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ownFilters, type CaseCategory, type OwnFilter } from '@fotfeste/caseload/domain';
import type { Values } from './values';

/** Whether the actor has an open reminder about the person of a row. Asked for each actor anew: reminders are theirs alone, and stand in no row. */
export function reminded(condition: string, values: Values, { id }: Actor): string {
  return `(r.participant_id in (select t.participant_id from follow_up_task t
    where t.responsible = ${values.place(id)} and t.circle = 'own' and t.done_on is null and ${condition}))`;
}

/** Whether the actor has put the person of a row in a category. */
export function marked(category: CaseCategory, values: Values, { id }: Actor): string {
  return `r.participant_id in (select k.participant_id from case_category k
    where k.owner_id = ${values.place(id)} and k.category = ${values.place(category)})`;
}

/** Whom the actor has marked, by the quick filter that finds them. */
export type OwnMarks = ReadonlyMap<OwnFilter, readonly ParticipantId[]>;

/** Every mark of the actor. Counts name each of them many times over: they are looked up once, not once for each time. */
export async function ownMarks(tx: Tx): Promise<OwnMarks> {
  const rows = await tx.query<{ filter: OwnFilter; ids: readonly ParticipantId[] }>(
    `select filter, array_agg(id) as ids from (
       select 'own-reminder' as filter, t.participant_id as id from follow_up_task t
       where t.responsible = $1 and t.circle = 'own' and t.done_on is null
       union select 'category-' || k.category, k.participant_id from case_category k where k.owner_id = $1) marks
     group by filter`,
    [tx.actor.id],
  );
  return new Map(rows.map(({ filter, ids }) => [filter, ids]));
}

/** The own filters as comparisons with those marks. */
export function amongMarks(marks: OwnMarks, values: Values): Readonly<Record<OwnFilter, () => string>> {
  const conditions = ownFilters.map((filter) => {
    const ids = marks.get(filter);
    return [filter, () => (ids ? `r.participant_id in (select unnest(${values.place(ids)}::uuid[]))` : 'false')] as const;
  });
  return Object.fromEntries(conditions) as Record<OwnFilter, () => string>;
}
