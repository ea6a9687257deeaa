import pg from 'pg';
import type { LocalDate } from '@fotfeste/shared/kernel';
import { sharedIds, type CopiedTable } from './copied-tables';

const name = pg.escapeIdentifier;

/** The source's rows of a table, kept aside so that copies are never copied. */
export const aside = (table: string): string => `source_of_${table}`;

/** Keeps them aside. Where ids stand within a JSON, its text with a gap for the mark is made once, and not at every copy. */
export function keepAside({ table, only, idsInside }: CopiedTable, today: LocalDate): string {
  const marked = idsInside ? withGaps(idsInside) : 'null::text';
  return `create temp table ${aside(table)} on commit drop as select t.*, ${marked} as marked from ${name(table)} t
    where participant_id in (select id from copy_source) ${only ? `and ${only(today)}` : ''}`;
}

/** No text of a JSON holds this letter. */
const gap = `e'\\x01'`;

/** The text with a gap in every id but those of what people share; nothing where there is none. */
function withGaps(column: string): string {
  const id = '([0-9a-f]{8}-[0-9a-f]{3})[0-9a-f]-7[0-9a-f]{3}(-[0-9a-f]{4}-[0-9a-f]{12})';
  const made = `regexp_replace(t.${column}::text, '(?<!offeringId": ")${id}', '\\1' || ${gap} || '\\2', 'g')`;
  return `case when t.${column}::text ~ '${id}' then ${made} end`;
}

/** The statement that writes the rows of the people in `copied` from those of their sources. */
export async function copyStatement(client: pg.Client, { table, idsInside, own = {} }: CopiedTable): Promise<string> {
  const { rows } = await client.query<{ column: string; type: string }>(
    `select attname as column, atttypid::regtype::text as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  const missing = Object.keys(own).filter((column) => !rows.some((row) => row.column === column));
  if (missing.length > 0) throw new Error(`${table} has no column ${missing.join(', ')}`);
  const values = rows.map(({ column, type }) =>
    column === idsInside
      ? `case when t.marked is null then t.${column} else replace(t.marked, ${gap}, c.mark)::jsonb end`
      : (own[column] ?? valueOf(table, column, type)),
  );
  return `insert into ${name(table)} (${rows.map(({ column }) => name(column)).join(', ')})
    select ${values.join(', ')} from ${aside(table)} t join copied c on c.source = t.participant_id`;
}

/** An id of a copy is that of its source with another mark: same day, same order. */
function valueOf(table: string, column: string, type: string): string {
  if (column === 'participant_id' || (table === 'participant' && column === 'id')) return 'c.id';
  if (type === 'uuid' && !sharedIds.includes(column)) return `overlay(t.${name(column)}::text placing c.mark from 13)::uuid`;
  return `t.${name(column)}`;
}
