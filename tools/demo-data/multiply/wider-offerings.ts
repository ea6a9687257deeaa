import type pg from 'pg';
import { placeUsers } from '@fotfeste/participation/api';
import type { LocalDate } from '@fotfeste/shared/kernel';

/** Counts anew who holds and waits for a place today, and gives offerings and agreements as many more places as there are more who hold one. */
export async function widenOfferings(client: pg.Client, today: LocalDate): Promise<void> {
  const tables = ['agreement', 'agreement_place_change', 'offering', 'offering_capacity'];
  await client.query(`select set_config('app.today', $1, true)`, [today]);
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(
    `create temp table used on commit drop as
     select offering as offering_id, count(*) filter (where use = 'taken')::int as taken, count(*) filter (where use = 'granted')::int as granted,
       count(*) filter (where use = 'waiting')::int as waiting, coalesce(sum(share) filter (where use <> 'waiting'), 0) as occupied
     from (${placeUsers.replace('$1', 'array(select id from offering)')}) users group by offering`,
  );
  const { rows } = await client.query<{ times: number }>(
    `select ceil(sum(u.taken + u.granted)::numeric / greatest(1, sum(c.taken + c.granted)))::int as times
     from offering_capacity c join used u using (offering_id)`,
  );
  const [{ times } = { times: 1 }] = rows;
  await client.query(
    `update offering_capacity c set taken = u.taken, granted = u.granted, waiting = u.waiting, occupied = u.occupied
     from used u where u.offering_id = c.offering_id`,
  );
  for (const table of tables.slice(0, 3)) await client.query(`update ${table} set places = places * $1`, [times]);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
}
