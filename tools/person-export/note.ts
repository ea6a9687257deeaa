import type pg from 'pg';

import { Problem } from '../postgres/problem.ts';

/** In whose name everything about a person may be read out: whoever answers for privacy, never somebody who works with cases. */
const mayAnswer: readonly string[] = ['lawyer'];

/** Writes to the access log that somebody had everything about a person read out. Before it is read, as every look-up. Refuses other names. */
export async function noteLookUp(client: pg.Client, { person, by }: { readonly person: string; readonly by: string }): Promise<void> {
  const { rows } = await client.query<{ role: string }>('select role from staff_member where id = $1', [by]);
  const [member] = rows;
  if (!member || !mayAnswer.includes(member.role))
    throw new Problem(`Nothing is read out in the name of ${by}.`, `Name a lawyer who has signed in at least once.`);
  await client.query(
    `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids)
     values ($1, $2, 'person:export', 'npm run person-export', 'shown', array[$3::uuid])`,
    [by, member.role, person],
  );
}
