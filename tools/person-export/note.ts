import type pg from 'pg';

/** Writes to the access log that somebody had everything about a person read out. Before it is read, as every look-up. */
export async function noteLookUp(client: pg.Client, { person, by }: { readonly person: string; readonly by: string }): Promise<void> {
  await client.query(
    `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids)
     values ($1, 'operator', 'person:export', 'npm run person-export', 'shown', array[$2::uuid])`,
    [by, person],
  );
}
