import type { FreshDatabase } from '@fotfeste/shared/api/testing';

/**
 * Lets a spec put a row into any table without knowing what the row means: only whose it is. Checks and references of the tables are taken
 * away in the spec's own database; policies stay.
 */
export async function takeChecksFrom(database: FreshDatabase, tables: readonly string[]): Promise<void> {
  const constraints = await database.asOwner<{ table: string; name: string }>(
    `select c.relname as table, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relname = any ($1) and k.contype in ('c', 'f', 'x')`,
    [tables],
  );
  for (const { table, name } of constraints) await database.asOwner(`alter table "${table}" drop constraint if exists "${name}"`);
}

/** A row of the person with a value of the right type in every column that needs one. Answers with its id. */
export async function aPlainRow(database: FreshDatabase, table: string, participantId: string): Promise<string> {
  const columns = await database.asOwner<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef and attgenerated = ''
       and attname <> 'participant_id'`,
    [table],
  );
  const names = ['participant_id', ...columns.map(({ name }) => name)];
  const values = columns.map(({ type }) => plainValue(type));
  const [row] = await database.asOwner<{ id: string }>(
    `insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values ($1${values.map((value) => `, ${value}`).join('')}) returning id`,
    [participantId],
  );
  if (!row) throw new Error(`No row in ${table}`);
  return row.id;
}

function plainValue(type: string): string {
  if (type.endsWith('[]')) return `'{}'`;
  if (type.startsWith('date') || type.startsWith('timestamp')) return `'2026-06-01'`;
  if (type === 'uuid') return 'uuidv7()';
  if (type === 'boolean') return 'false';
  if (type === 'jsonb') return `'{}'`;
  if (type === 'daterange') return `'[2026-06-01,2026-07-01)'`;
  if (type === 'bytea') return `'\\x00'`;
  return /int|numeric|double|real/.test(type) ? '1' : `'x'`;
}
