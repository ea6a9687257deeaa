import type { DataSource } from 'typeorm';

/** What a table holds: its rows, and for each column a sum over a hash of every value. */
export interface Holding {
  readonly rows: number;
  readonly columns: Readonly<Record<string, string>>;
}

export type Holdings = Readonly<Record<string, Holding>>;

/** Every table of the product and what it holds. */
export async function holdings(looker: DataSource): Promise<Holdings> {
  const tables = await looker.query<{ name: string; columns: string[] }[]>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and (c.relkind = 'p' or (c.relkind = 'r' and not c.relispartition)) and c.relname <> 'migration'
     group by 1 order by 1`,
  );
  const found: Record<string, Holding> = {};
  for (const { name, columns } of tables) {
    const sums = columns.map((column) => `coalesce(sum(hashtextextended("${column}"::text, 7)::numeric), 0)::text as "${column}"`);
    const [row] = await looker.query<Record<string, string>[]>(
      `select count(*)::int as "rows of table", ${sums.join(', ')} from "${name}"`,
    );
    const { 'rows of table': rows, ...rest } = row ?? {};
    found[name] = { rows: Number(rows), columns: rest };
  }
  return found;
}

/** What is no longer as it was in tables and columns that stand on both sides. */
export function lost(before: Holdings, after: Holdings): readonly string[] {
  return Object.entries(before).flatMap(([table, was]) => {
    const is = after[table];
    if (!is) return [];
    if (is.rows !== was.rows) return [`${table}: ${was.rows} rows became ${is.rows}`];
    return Object.entries(was.columns)
      .filter(([column, sum]) => is.columns[column] !== undefined && is.columns[column] !== sum)
      .map(([column]) => `${table}.${column} is not as it was`);
  });
}
