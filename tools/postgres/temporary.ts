import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from './archive.ts';
import { removeHome } from './home.ts';
import { commandLine } from './leftover.ts';
import { type Postgres, type Purpose, startPostgres } from './postgres.ts';

const prefix = 'fotfeste-temporary-';

/** A PostgreSQL for one run of specs: quick instead of safe. `remove` stops it and leaves nothing behind. */
export interface TemporaryPostgres extends Postgres {
  readonly home: string;
  remove(): Promise<void>;
}

/**
 * @param place Folder it is put into, on another file system for a trial; such a home nobody sweeps away after us.
 * @param archive Folder that the server hands the finished files of its log to.
 */
export async function startTemporaryPostgres(
  place = tmpdir(),
  purpose: Purpose = 'thrown-away',
  archive?: Archive,
): Promise<TemporaryPostgres> {
  await sweep();
  const home = mkdtempSync(join(place, prefix));
  writeFileSync(join(home, 'user.pid'), String(process.pid));
  try {
    const postgres = await startPostgres(home, purpose, archive);
    const remove = async (): Promise<void> => {
      await postgres.stop();
      await removeHome(home);
    };
    return { ...postgres, home, remove };
  } catch (error) {
    await removeHome(home);
    throw error;
  }
}

/** Removes what runs that were killed could not remove themselves. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const home = join(tmpdir(), name);
    const note = join(home, 'user.pid');
    try {
      if (!existsSync(note) || commandLine(Number(readFileSync(note, 'utf8'))) !== undefined) continue;
      await removeHome(home);
    } catch {
      // another user's folder: theirs to remove
    }
  }
}
