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

/** The tables that hold something about a person, as `ff.everything_about` finds them: each that names the person, twins included. */
export async function tablesAboutPersons(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c
     where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
       and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname in ('participant_id', 'participant_ids') and not p.attisdropped)
     order by 1`,
  );
  return rows.map(({ table }) => table);
}

interface Part {
  readonly kind: 'row' | 'file';
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

/** Reads it all as it stands at one moment, by the function behind the button. What lies as bytes becomes a file of its own, named in the row. */
export async function everythingAbout(client: pg.Client, participantId: string): Promise<Everything> {
  const { rows: parts } = await client.query<Part>('select kind, name, content, bytes from ff.everything_about($1)', [participantId]);
  const rows = Map.groupBy(
    parts.filter(({ kind }) => kind === 'row'),
    ({ name }) => name,
  );
  return {
    tables: (await tablesAboutPersons(client)).map((table) => ({ table, rows: (rows.get(table) ?? []).map(({ content }) => content) })),
    files: parts.filter(({ kind }) => kind === 'file').map(({ name, bytes }) => ({ name, content: bytes })),
  };
}
