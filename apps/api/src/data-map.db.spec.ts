import { readFileSync } from 'node:fs';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';

/** Columns that mean the same in every table, and are explained once. */
const everywhere = ['id', 'participant_id', 'version', 'changed_at', 'changed_by'];

describe('the data map', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const rows = readFileSync('docs/data-map.md', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, table, fields, ...told] = line.split('|').map((cell) => cell.trim());
      return table?.startsWith('`') ? [{ table: table.replaceAll('`', ''), fields: fields ?? '', told: told.slice(0, 4) }] : [];
    });

  it('names every table that holds something about a person, and every field of it', async () => {
    const tables = await database.asOwner<{ table: string; fields: readonly string[] }>(
      `select c.relname as table, coalesce(array_agg(a.attname::text order by a.attname) filter (where not a.attname = any ($1)), '{}') as fields
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname !~ '_history$'
         and exists (select 1 from pg_attribute p where p.attrelid = c.oid and p.attname = 'participant_id' and not p.attisdropped)
       group by 1 order by 1`,
      [everywhere],
    );
    expect(tables.length).toBeGreaterThan(70);
    const named = rows.map(({ table, fields }) => ({
      table,
      fields: [...fields.matchAll(/`(\w+)`/g)].map(([, field]) => field ?? '').sort(),
    }));
    expect(named.sort((left, right) => left.table.localeCompare(right.table, 'en'))).toEqual(
      [...tables]
        .map(({ table, fields }) => ({ table, fields: [...fields].sort() }))
        .sort((left, right) => left.table.localeCompare(right.table, 'en')),
    );
  });

  it('says of each what it is for, on what basis, who sees it and how long it is kept', () => {
    expect(rows.filter(({ told }) => told.length < 4 || told.some((cell) => cell.length < 5)).map(({ table }) => table)).toEqual([]);
  });
});
