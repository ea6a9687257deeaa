import { asClient } from '../postgres/roles.ts';

/** A text that was written and does not stand as it was written. */
export interface Changed {
  readonly where: string;
  readonly written: string;
  readonly stored: string;
}

/** Looks through every text and JSON column of the database for marked texts, and compares them letter by letter with what was sent. */
export async function compareStored(
  ownerUrl: string,
  written: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<{ readonly found: number; readonly changed: readonly Changed[] }> {
  return asClient(ownerUrl, async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname = 'public' and a.attnum > 0
         and not a.attisdropped and format_type(a.atttypid, null) in ('text', 'character varying', 'jsonb', 'json', 'text[]')
       order by 1, 2`,
    );
    const changed: Changed[] = [];
    let found = 0;
    for (const { table, column } of columns) {
      const name = client.escapeIdentifier(column);
      const { rows } = await client.query<{ value: unknown }>(
        `select ${name} as value from ${client.escapeIdentifier(table)} where ${name}::text like '%fuzz-%'`,
      );
      for (const stored of rows.flatMap(({ value }) => textsIn(value))) {
        for (const mark of new Set(stored.match(/fuzz-\d+-\d+x/g))) {
          const sent = written.get(mark);
          if (!sent) continue;
          found += 1;
          if ([...sent].some((one) => stored.includes(one))) continue;
          changed.push({ where: `${table}.${column}`, written: [...sent][0] ?? '', stored });
        }
      }
    }
    return { found, changed };
  });
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
