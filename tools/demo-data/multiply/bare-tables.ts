import pg from 'pg';

const name = pg.escapeIdentifier;

interface Part {
  readonly table: string;
  readonly name: string;
  /** Makes it again. */
  readonly made: string;
}

/**
 * Does the work while the tables have neither indexes, keys nor triggers, and gives them back exactly those they had. Within a transaction
 * of the tables' owner: whatever fails, they are as they were.
 */
export async function whileBare(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
  report: (done: number, total: number) => void,
): Promise<void> {
  const before = await formOf(client, tables);
  const references = await partsIn(client, constraintsQuery('f', 'or k.confrelid = any ($1::regclass[])'), tables);
  const keys = await partsIn(client, constraintsQuery('p, u, x', ''), tables);
  const indexes = await partsIn(client, indexesQuery, tables);
  for (const { table, name: key } of [...references, ...keys]) await client.query(`alter table ${table} drop constraint ${name(key)}`);
  for (const { name: index } of indexes) await client.query(`drop index ${name(index)}`);
  for (const table of tables) await client.query(`alter table ${name(table)} disable trigger user`);

  await work();

  const again = [
    ...keys.map(({ table, name: key, made }) => `alter table ${table} add constraint ${name(key)} ${made}`),
    ...indexes.map(({ made }) => made),
    ...references.map(({ table, name: key, made }) => `alter table ${table} add constraint ${name(key)} ${made}`),
    ...tables.map((table) => `alter table ${name(table)} enable trigger user`),
    ...tables.map((table) => `analyze ${name(table)}`),
  ];
  for (const [done, statement] of again.entries()) {
    await client.query(statement);
    report(done + 1, again.length);
  }
  if ((await formOf(client, tables)) !== before) throw new Error('The tables did not get back every index, key and trigger they had.');
}

async function partsIn(client: pg.Client, query: string, tables: readonly string[]): Promise<readonly Part[]> {
  const { rows } = await client.query<Part>(query, [tables]);
  return rows;
}

const constraintsQuery = (kinds: string, more: string): string => `
  select k.conrelid::regclass::text as table, k.conname as name, pg_get_constraintdef(k.oid) as made
  from pg_constraint k where k.contype = any ('{${kinds}}') and k.conparentid = 0 and (k.conrelid = any ($1::regclass[]) ${more}) order by 1, 2`;

const indexesQuery = `
  select i.indrelid::regclass::text as table, c.relname as name, pg_get_indexdef(i.indexrelid) as made
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid = any ($1::regclass[]) and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
  order by 1, 2`;

/** Everything that is taken off and given back, in words that can be compared. */
async function formOf(client: pg.Client, tables: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ form: string }>(
    `select string_agg(line, e'\\n' order by line) as form from (
       select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) as line
       from pg_constraint where contype <> 't' and (conrelid = any ($1::regclass[]) or confrelid = any ($1::regclass[]))
       union all
       select concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid, indisready, indisreplident) from pg_index where indrelid = any ($1::regclass[])
       union all
       select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal and tgrelid = any ($1::regclass[])) parts`,
    [tables],
  );
  return rows[0]?.form ?? '';
}
