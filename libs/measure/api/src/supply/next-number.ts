import type { Tx } from '@fotfeste/shared/api';

/** The next free number of the year, such as 2026/0121; whoever asks at the same time waits. */
export async function nextNumber(tx: Tx, table: 'agreement' | 'offering'): Promise<string> {
  const year = tx.today.slice(0, 4);
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`next-number-${table}`]);
  const [row] = await tx.query<{ last: number | null }>(
    `select max(split_part(number, '/', 2)::int) as last from ${table} where number ~ $1`,
    [`^${year}/[0-9]{1,8}$`],
  );
  return `${year}/${String((row?.last ?? 0) + 1).padStart(4, '0')}`;
}
