import type pg from 'pg';

/** How long a line is kept. Ours: no source gives a number, and five years is what comparable logs of health care are kept. Unit: months. */
export const keptMonths = 60;

/**
 * Removes the months that ended longer ago than lines are kept. The last seal of what goes stays, so that the chain still begins somewhere.
 * The calendar of jobs
 * does the same each night. Another day than today needs the owner: what answers requests can start it, and not say from when. Returns the months that were removed.
 */
export async function removeExpired(client: pg.Client, now: Date): Promise<readonly string[]> {
  const { rows } = await client.query<{ gone: readonly string[] }>('select ff.expire_access_log($1::date) as gone', [now.toISOString()]);
  return rows[0]?.gone ?? [];
}

/** The first day of the oldest month that is kept. */
export function oldestKept(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - keptMonths, 1));
}
