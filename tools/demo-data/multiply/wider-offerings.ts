import type pg from 'pg';

/** Counts anew who holds and waits for a place, and gives offerings and agreements as many more places as there are more who hold one. */
export async function widenOfferings(client: pg.Client): Promise<void> {
  const tables = ['agreement', 'agreement_place_change', 'offering', 'offering_capacity'];
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  const { rows } = await client.query<{ times: number }>(`${counted}
    select ceil(sum(n.taken + n.granted)::numeric / greatest(1, sum(c.taken + c.granted)))::int as times
    from offering_capacity c join counted n using (offering_id)`);
  const [{ times } = { times: 1 }] = rows;
  await client.query(`${counted}
    update offering_capacity c set taken = n.taken, granted = n.granted, waiting = n.waiting,
      occupied = case when c.taken + c.granted = 0 then c.occupied else round(c.occupied * (n.taken + n.granted) / (c.taken + c.granted), 2) end
    from counted n where n.offering_id = c.offering_id`);
  for (const table of tables.slice(0, 3)) await client.query(`update ${table} set places = places * $1`, [times]);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
}

const counted = `
  with counted as (
    select offering_id, count(*) filter (where status = 'participating')::int as taken, count(*) filter (where status = 'awaiting-start')::int as granted,
      count(*) filter (where status in ('applied', 'under-consideration', 'waiting-list'))::int as waiting
    from participation where offering_id is not null group by offering_id)`;
