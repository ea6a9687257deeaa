import type pg from 'pg';

/** How long a line is kept. Ours: no source gives a number, and five years is what comparable logs of health care are kept. Unit: months. */
export const keptMonths = 60;

/**
 * Removes the months that ended longer ago than lines are kept. The last seal of what goes stays, so that the chain still begins somewhere.
 * Needs the owner: nothing that answers requests can remove a line. Returns the months that were removed.
 */
export async function removeExpired(client: pg.Client, now: Date): Promise<readonly string[]> {
  const limit = oldestKept(now);
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
     where i.inhparent = 'access_log'::regclass and c.relname ~ '^access_log_[0-9]{4}_[0-9]{2}$' order by 1`,
  );
  const expired = rows.map(({ name }) => name).filter((name) => firstDayAfter(name) <= limit);
  for (const name of expired) {
    await client.query('begin');
    await client.query(`drop table ${name}`);
    await client.query(`delete from access_log_seal where minute < (select max(minute) from access_log_seal where minute < $1)`, [
      firstDayAfter(name),
    ]);
    await client.query('commit');
  }
  return expired;
}

/** The first day of the oldest month that is kept. */
export function oldestKept(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keptMonths, 1));
}

function firstDayAfter(name: string): Date {
  const [year, month] = name.replace('access_log_', '').split('_').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 1));
}
