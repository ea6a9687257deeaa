import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { giveTo } from './home.ts';
import { Problem } from './problem.ts';

/** The major version that wrote the data folder must be the one that reads it. */
const majorVersion = '18';

/** Sorts Æ, Ø and Å last and "Aase" with Å without a word in any query. */
const initdbOptions = [
  '--username=postgres',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=nb-NO',
  '--auth=scram-sha-256',
  '--no-sync',
];

/** Makes the data folder where there is none: beside its place first and renamed when it is done, so it is whole or absent. */
export async function ensureCluster(initdb: string, place: string, password: string, account: Account): Promise<void> {
  if (existsSync(place)) {
    checkCluster(place, account);
    return;
  }

  const half = `${place}.new`;
  const passwordFile = `${place}.password`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  giveTo(account, half);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(account, passwordFile);
  try {
    await run(initdb, ['-D', half, `--pwfile=${passwordFile}`, ...initdbOptions], account);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, place);
}

function checkCluster(place: string, account: Account): void {
  const { uid } = statSync(place);
  const wanted = account.uid ?? process.getuid?.() ?? uid;
  if (uid !== wanted) {
    throw new Problem(
      `The data folder ${place} was made by another user (account ${uid}, now ${wanted}).`,
      'Start it as that user, or empty it with npm run reset as that user and start again.',
    );
  }
  const missing = ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'base', 'pg_wal'].find((part) => !existsSync(join(place, part)));
  if (missing !== undefined) {
    throw new Problem(
      `The data folder ${place} is incomplete: ${missing} is missing.`,
      'Empty it with npm run reset and start again; the demo data is made anew.',
    );
  }
  const version = readFileSync(join(place, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new Problem(
      `The data folder ${place} was written by PostgreSQL ${version}, and this is PostgreSQL ${majorVersion}.`,
      'Empty it with npm run reset and start again; the demo data is made anew.',
    );
  }
}

function run(command: string, args: readonly string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const child = spawn(command, args, { ...account, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' } });
    child.stdout.resume();
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new Problem(`The database could not be made: ${said.join('').trim()}`, 'Mend that (disk space, permissions) and start again.'),
        );
    });
  });
}
