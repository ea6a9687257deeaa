import type { Actor } from '@fotfeste/shared/kernel';
import type { CaseCategory } from '@fotfeste/caseload/domain';
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
