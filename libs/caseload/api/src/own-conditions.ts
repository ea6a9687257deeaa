import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ownFilters, type CaseCategory, type OwnFilter } from '@fotfeste/caseload/domain';
import type { Values } from './values';

/** What an adviser wants to remember about somebody, and when. */
export interface OwnReminder {
  readonly dueOn: LocalDate;
  readonly title: string;
}

/** Whether the actor has an open reminder about the person of a row. Asked for each actor anew: reminders are theirs alone, and stand in no row. */
export function reminded(condition: string, values: Values, { id }: Actor): string {
  return `(r.participant_id in (select t.participant_id from follow_up_task t
    where t.responsible = ${values.place(id)} and t.circle = 'own' and t.done_on is null and ${condition}))`;
}

/** The first to come of the actor's open reminders about each of these people. */
export async function firstReminders(tx: Tx, participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, OwnReminder>> {
  const rows = await tx.query<OwnReminder & { id: ParticipantId }>(
    `select distinct on (t.participant_id) t.participant_id as id, t.due_on::text as "dueOn", t.title from follow_up_task t
     where t.participant_id = any ($1) and t.responsible = $2 and t.circle = 'own' and t.done_on is null
     order by t.participant_id, t.due_on, t.id`,
    [participantIds, tx.actor.id],
  );
  return new Map(rows.map(({ id, ...reminder }) => [id, reminder]));
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
