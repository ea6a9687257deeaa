import pg from 'pg';
import { stagingOf } from './staging.ts';

/** How a table differs from what it was. */
export interface Difference {
  readonly table: string;
  readonly rows: number;
  readonly written: number;
  readonly removed: number;
}

const name = pg.escapeIdentifier;

/** Writes the staged rows that are new or different, by the table's primary key. */
export async function writeStaged(client: pg.Client, table: string, columns: readonly string[]): Promise<number> {
  const key = await primaryKey(client, table);
  const others = columns.filter((column) => !key.includes(column));
  const list = columns.map(name).join(', ');
  const onConflict =
    others.length === 0
      ? 'nothing'
      : `update set ${others.map((column) => `${name(column)} = excluded.${name(column)}`).join(', ')}
         where (${others.map((column) => `was.${name(column)}`).join(', ')}) is distinct from (${others.map((column) => `excluded.${name(column)}`).join(', ')})`;
  const { rowCount } = await client.query(
    `insert into ${name(table)} as was (${list}) select ${list} from ${stagingOf(table)} on conflict (${key.map(name).join(', ')}) do ${onConflict}`,
  );
  return rowCount ?? 0;
}

/** Removes the rows that were not staged. Fails when one of them is in use. */
export async function removeUnstaged(client: pg.Client, table: string): Promise<number> {
  const key = (await primaryKey(client, table)).map(name).join(', ');
  const { rowCount } = await client.query(`delete from ${name(table)} where (${key}) not in (select ${key} from ${stagingOf(table)})`);
  return rowCount ?? 0;
}

/** How many rows are staged. */
export async function countStaged(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${stagingOf(table)}`);
  return rows[0]?.count ?? 0;
}

async function primaryKey(client: pg.Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ column: string }>(
    `select a.attname as "column" from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
     where i.indrelid = $1::regclass and i.indisprimary`,
    [name(table)],
  );
  return rows.map(({ column }) => column);
}
