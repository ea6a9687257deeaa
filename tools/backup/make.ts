import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { Problem } from '../postgres/problem.ts';
import { keep } from './keep.ts';
import { type CopiedFile, type Copy, only, writeManifest } from './manifest.ts';
import { dataFile, logFile } from './places.ts';
import { fetchFile, pathsOf } from './server-files.ts';
import { withSuperuser } from './source.ts';
import { bearWitness } from './witness.ts';

/**
 * Copies the whole server into a new folder below `to` while people work: the data folder between `pg_backup_start` and `pg_backup_stop`, and
 * the log from there to a point at which every table is summed up. Everything is read through the connection, so it may be any server; it must
 * be a superuser's. Where there is a key, nothing of it is written down unsealed.
 */
export function makeCopy(url: string, to: string, key: Buffer | undefined): Promise<Copy> {
  return withSuperuser(url, undefined, async (client) => {
    const about = await serverOf(client);
    const name = `copy-${about.begun.replace(/[-:]|\.\d+/g, '')}`;
    const folder = join(to, name);
    makeFolder(folder);
    // The log of the copy must not be thrown away before it has been read; the slot ends with the connection
    await client.query(`select pg_create_physical_replication_slot($1, true, true)`, [
      `fotfeste_${String(process.pid)}_${String(Date.now())}`,
    ]);

    const first = await walFileAfter(client, `pg_backup_start($1, true)`, [name]);
    const { folders, files: paths } = await pathsOf(client);
    const files: CopiedFile[] = [];
    for (const path of paths) {
      const file = await fetchFile(client, path, path, dataFile(folder, path), key);
      if (file) files.push(file);
    }
    const { label, usableFrom } = await endCopy(client);
    files.push({ path: 'backup_label', ...(await keep(only(label), dataFile(folder, 'backup_label'), key)) });

    const witness = await bearWitness(client, url, `fotfeste-${name}`);
    const wal = await fetchLog(client, first, folder, key);
    const manifest = { format: 1, ...about, usableFrom, witness, folders, files, wal } as const;
    await writeManifest(folder, manifest, key);
    return { folder, manifest, key };
  });
}

async function serverOf(client: pg.Client): Promise<{ server: string; systemIdentifier: string; segmentBytes: number; begun: string }> {
  const { rows } = await client.query<{
    server: string;
    system: string;
    segment: number;
    begun: Date;
    tablespaces: number;
    isSuper: boolean;
  }>(
    `select version() as server, (select system_identifier::text from pg_control_system()) as system, clock_timestamp() as begun,
            pg_size_bytes(current_setting('wal_segment_size'))::int as segment,
            (select count(*)::int from pg_tablespace where spcname not in ('pg_default', 'pg_global')) as tablespaces,
            (select rolsuper from pg_roles where rolname = current_user) as "isSuper"`,
  );
  const [row] = rows;
  if (!row?.isSuper) throw new Problem('Only a superuser may copy the whole server.', 'Name one in SUPERUSER_DATABASE_URL.');
  if (row.tablespaces > 0) throw new Problem('The server has tablespaces outside its data folder.', 'Copy it with pg_basebackup.');
  return { server: row.server, systemIdentifier: row.system, segmentBytes: row.segment, begun: row.begun.toISOString() };
}

async function walFileAfter(client: pg.Client, call: string, values: readonly string[]): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`select pg_walfile_name(lsn) as name from (select ${call} as lsn)`, [...values]);
  return rows[0]?.name ?? '';
}

async function endCopy(client: pg.Client): Promise<{ label: string; usableFrom: string }> {
  const { rows } = await client.query<{ label: string; at: Date }>(
    `select labelfile as label, clock_timestamp() as at from pg_backup_stop(false)`,
  );
  const [row] = rows;
  if (!row) throw new Error('pg_backup_stop answered nothing');
  return { label: row.label, usableFrom: row.at.toISOString() };
}

/** The files of the log from the first one to the one that is written now, which is finished for it. */
async function fetchLog(client: pg.Client, first: string, folder: string, key: Buffer | undefined): Promise<readonly CopiedFile[]> {
  const last = await walFileAfter(client, 'pg_switch_wal() - 1', []);
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_ls_waldir() where name ~ '^[0-9A-F]{8}\\.history$' or (name ~ '^[0-9A-F]{24}$' and name between $1 and $2) order by 1`,
    [first, last],
  );
  const log: CopiedFile[] = [];
  for (const { name } of rows) {
    const file = await fetchFile(client, `pg_wal/${name}`, name, logFile(folder, name), key);
    if (!file) throw new Error(`${name} of the log went away while it was read`);
    log.push(file);
  }
  return log;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(join(folder, 'data'), { recursive: true, mode: 0o700 });
    mkdirSync(join(folder, 'wal'), { mode: 0o700 });
  } catch (error) {
    throw new Problem(`The folder ${folder} cannot be made (${String(error)}).`, 'Choose another with --to.');
  }
}
