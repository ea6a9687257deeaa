import type pg from 'pg';

export interface TableSum {
  readonly rows: string;
  /** Sum over a hash of every row: the same rows in any order give the same. */
  readonly sum: string;
}

/** By database, then by table with its schema. */
export type TableSums = Readonly<Record<string, Readonly<Record<string, TableSum>>>>;

/** The databases of a server that somebody keeps something in. */
export async function keptDatabases(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datallowconn and not datistemplate and datname <> 'postgres' order by 1`,
  );
  return rows.map(({ datname }) => datname);
}

/** What every table of a database holds, in one transaction of the caller's; tables that a crash empties are left out. */
export async function tableSums(client: pg.Client): Promise<Readonly<Record<string, TableSum>>> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'; set local bytea_output = 'hex'`);
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const sums: Record<string, TableSum> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<TableSum>(
      `select count(*)::text as rows, coalesce(sum(('x' || left(md5(t::text), 16))::bit(64)::bigint::numeric), 0)::text as sum from ${name} t`,
    );
    if (rows[0]) sums[name] = rows[0];
  }
  return sums;
}

/** Every table that differs, in words. */
export function differences(wanted: TableSums, found: TableSums): readonly string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].flatMap((database) => {
    const [theirs, ours] = [wanted[database] ?? {}, found[database] ?? {}];
    return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
      .filter((table) => theirs[table]?.rows !== ours[table]?.rows || theirs[table]?.sum !== ours[table]?.sum)
      .map((table) => `${database} ${table}: ${theirs[table]?.rows ?? 'no'} rows in the source, ${ours[table]?.rows ?? 'no'} restored`);
  });
}
