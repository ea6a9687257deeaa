import { given, type LocalDate } from '@fotfeste/shared/kernel';
import type { NameSource } from '@fotfeste/participant/api';

/** What tasks, meetings, proposals, contact notes, letters and participations are called where a list leads to them. */
export const caseNames: NameSource = async (tx, participantId, ids) => {
  const known = ids.filter((id) => uuid.test(id));
  if (known.length === 0) return new Map();
  const rows = await tx.query<Named>(namesQuery, [participantId, known]);
  return new Map(rows.map(({ id, words, on }) => [id, given({ words, on })]));
};

/** Not every subject of a draft is a row. */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Named {
  readonly id: string;
  readonly words: string | null;
  readonly on: LocalDate | null;
}

const namesQuery = `
  select id, title as words, due_on::text as "on" from follow_up_task where participant_id = $1 and id = any ($2)
  union all
  select id, null, held_on::text from plan_meeting where participant_id = $1 and id = any ($2)
  union all
  select id, nullif(title, ''), proposed_on::text from plan_activity where participant_id = $1 and id = any ($2)
  union all
  select id, null, contact_on::text from plan_contact where participant_id = $1 and id = any ($2)
  union all
  select id, title, made_on::text from document where participant_id = $1 and id = any ($2)
  union all
  select p.id, coalesce(o.name, p.host_name), null from participation p left join offering o on o.id = p.offering_id
  where p.participant_id = $1 and p.id = any ($2)`;
