import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Everything that is kept about somebody in one table. */
export interface KeptRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A file that is kept about somebody, such as the pages of a letter. */
export interface KeptFile {
  readonly name: string;
  readonly content: Buffer;
}

export interface Everything {
  readonly tables: readonly KeptRows[];
  readonly files: readonly KeptFile[];
}

/**
 * The tables that hold something about a person, by the catalogue and not by a list that somebody must remember: each that names the
 * person, twins with earlier versions included. The log of look-ups names several in a line.
 */
export async function tablesAboutPersons(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
       and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname in ('participant_id', 'participant_ids') and not p.attisdropped)
     order by 1`,
  );
  return rows.map(({ table }) => table);
}

/** Reads it all as it stands at one moment. What lies as bytes becomes a file of its own, named in the row. */
export async function everythingAbout(client: pg.Client, participantId: string): Promise<Everything> {
  await client.query('begin isolation level repeatable read read only');
  const tables: KeptRows[] = [];
  const files: KeptFile[] = [];
  for (const table of await tablesAboutPersons(client)) {
    const of = table === 'access_log' ? '$1::uuid = any (participant_ids)' : 'participant_id = $1';
    const { rows } = await client.query<Record<string, unknown>>(`select * from ${client.escapeIdentifier(table)} where ${of}`, [
      participantId,
    ]);
    const told = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [column, Buffer.isBuffer(value) ? fileOf(table, column, value, files) : value]),
      ),
    );
    tables.push({ table, rows: table === 'access_log' ? told.map((line) => withoutOthers(line, participantId)) : told });
  }
  await client.query('commit');
  return { tables, files };
}

/** A line tells everybody who was shown at once: the others are none of this person's business. */
function withoutOthers(line: Readonly<Record<string, unknown>>, participantId: string): Readonly<Record<string, unknown>> {
  return { ...line, participant_ids: [participantId] };
}

function fileOf(table: string, column: string, content: Buffer, files: KeptFile[]): string {
  const name = `${table}-${column}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}${endingOf(content)}`;
  if (!files.some((file) => file.name === name)) files.push({ name, content });
  return `files/${name}`;
}

function endingOf(content: Buffer): string {
  return content.subarray(0, 4).toString('latin1') === '%PDF' ? '.pdf' : '';
}
