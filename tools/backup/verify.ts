import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeHome } from '../postgres/home.ts';
import { startPostgres } from '../postgres/postgres.ts';
import { checkFiles, copiesIn } from './manifest.ts';
import { checkedCopy, restoreInto } from './restore.ts';
import { withSuperuser } from './source.ts';
import { type TableSum, differences, keptDatabases, tableSums } from './table-sums.ts';

export interface Verdict {
  readonly copy: string;
  readonly files: number;
  readonly tables: number;
  readonly rows: number;
  readonly differences: readonly string[];
}

/** Checks every copy's files, restores the newest one in a place of its own to its witness, and holds every table against what it held in the source. */
export async function verify(from: string, key: Buffer | undefined): Promise<Verdict> {
  for (const each of await copiesIn(from, key)) await checkFiles(each);
  const checked = await checkedCopy(from, key);
  const { manifest, folder } = checked.copy;
  const home = mkdtempSync(join(tmpdir(), 'fotfeste-verify-'));
  try {
    await restoreInto(home, checked, { restorePoint: manifest.witness.restorePoint });
    const found = await heldIn(home);
    const sums = Object.values(manifest.witness.tables).flatMap((tables) => Object.values(tables));
    return {
      copy: folder,
      files: manifest.files.length + checked.log.length,
      tables: sums.length,
      rows: sums.reduce((all, { rows }) => all + Number(rows), 0),
      differences: differences(manifest.witness.tables, found),
    };
  } finally {
    await removeHome(home);
    if (existsSync(home)) rmSync(home, { recursive: true });
  }
}

async function heldIn(home: string): Promise<Record<string, Readonly<Record<string, TableSum>>>> {
  const postgres = await startPostgres(home, 'kept');
  try {
    const url = postgres.url('superuser', 'postgres');
    const found: Record<string, Readonly<Record<string, TableSum>>> = {};
    for (const database of await withSuperuser(url, undefined, keptDatabases)) {
      found[database] = await withSuperuser(url, database, async (client) => {
        await client.query('begin isolation level repeatable read read only');
        return tableSums(client);
      });
    }
    return found;
  } finally {
    await postgres.stop();
  }
}
