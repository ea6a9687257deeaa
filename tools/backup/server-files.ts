import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type pg from 'pg';
import { keep } from './keep.ts';
import type { CopiedFile } from './manifest.ts';
import type { Kept } from './places.ts';

const partBytes = 4 * 1024 * 1024;

/** What PostgreSQL says must or may be left out of a base copy (chapter "Making a Base Backup Using the Low Level API"). */
const leftOut =
  /^(postmaster\.(pid|opts)|backup_label.*|tablespace_map.*|backup_manifest|postgresql\.auto\.conf\.tmp|current_logfiles|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.*)$|(^|\/)(pgsql_tmp[^/]*|pg_internal\.init)(\/|$)/;

/** The control file last: it must not be older than what it tells about. */
const controlFile = 'global/pg_control';

export interface ServerPaths {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** Everything in the data folder that belongs into a copy. */
export async function pathsOf(client: pg.Client): Promise<ServerPaths> {
  const { rows } = await client.query<{ path: string; isdir: boolean }>(
    `with recursive found as (
       select name as path, s.isdir from pg_ls_dir('.') name, lateral pg_stat_file(name, true) s
       union all
       select f.path || '/' || name, s.isdir
       from found f, lateral pg_ls_dir(f.path, true, false) name, lateral pg_stat_file(f.path || '/' || name, true) s where f.isdir)
     select path, isdir from found where isdir is not null order by path`,
  );
  const kept = rows.filter(({ path }) => !leftOut.test(path));
  const files = kept.filter(({ isdir, path }) => !isdir && path !== controlFile).map(({ path }) => path);
  return { folders: kept.filter(({ isdir }) => isdir).map(({ path }) => path), files: [...files, controlFile] };
}

/** Reads one file through the server, part by part, and keeps it; nothing when it went away meanwhile, as files of dropped tables do. */
export async function fetchFile(
  client: pg.Client,
  from: string,
  path: string,
  file: Kept,
  key: Buffer | undefined,
): Promise<CopiedFile | undefined> {
  const first = await readPart(client, from, 0);
  if (!first) return undefined;
  mkdirSync(dirname(file.path), { recursive: true, mode: 0o700 });
  return { path, ...(await keep(partsOf(client, from, first), file, key)) };
}

async function* partsOf(client: pg.Client, from: string, first: Buffer): AsyncGenerator<Buffer> {
  let bytes = 0;
  for (let part: Buffer | undefined = first; part; part = part.length < partBytes ? undefined : await readPart(client, from, bytes)) {
    yield part;
    bytes += part.length;
  }
}

async function readPart(client: pg.Client, path: string, offset: number): Promise<Buffer | undefined> {
  const { rows } = await client.query<{ part: string | null }>(`select encode(pg_read_binary_file($1, $2, $3, true), 'base64') as part`, [
    path,
    offset,
    partBytes,
  ]);
  const [row] = rows;
  return typeof row?.part === 'string' ? Buffer.from(row.part, 'base64') : undefined;
}
