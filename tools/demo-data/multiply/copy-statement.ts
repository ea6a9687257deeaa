import pg from 'pg';
import { sharedIds, type CopiedTable } from './copied-tables';

const name = pg.escapeIdentifier;

/** The source's rows of a table, kept aside so that copies are never copied. */
export const aside = (table: string): string => `source_of_${table}`;

/** The statement that writes the rows of the people in `copied` from those of their sources. */
export async function copyStatement(client: pg.Client, { table, own = {} }: CopiedTable): Promise<string> {
  const { rows } = await client.query<{ column: string; type: string }>(
    `select attname as column, atttypid::regtype::text as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  const missing = Object.keys(own).filter((column) => !rows.some((row) => row.column === column));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}`);
  const values = rows.map(({ column, type }) => own[column] ?? valueOf(table, column, type));
  return `insert into ${name(table)} (${rows.map(({ column }) => name(column)).join(', ')})
    select ${values.join(', ')} from ${aside(table)} t join copied c on c.source = t.participant_id`;
}

/** An id of a copy is that of its source with another mark: same day, same order. */
function valueOf(table: string, column: string, type: string): string {
  if (column === 'participant_id' || (table === 'participant' && column === 'id')) return 'c.id';
  if (type === 'uuid' && !sharedIds.includes(column)) return `overlay(t.${name(column)}::text placing c.mark from 13)::uuid`;
  return `t.${name(column)}`;
}
