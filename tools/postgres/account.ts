import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Problem } from './problem.ts';

/** Whom PostgreSQL runs as. Empty: whoever started us. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; there the existing account `nobody` runs it, so that no account has to be made. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};

  const entry = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody');
  if (!entry) {
    throw new Problem(
      'PostgreSQL may not run as root, and this machine has no account named nobody to run it as.',
      'Run the command as an ordinary user.',
    );
  }
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/** Asks instead of computing permissions: every folder above, access lists and containers have their say. */
export function mayUseFolder(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

/** Whether the account can read and run a script. */
export function mayRun(account: Account, node: string, script: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync(node, ['--check', script], { ...account, cwd: '/', stdio: 'ignore', env: {} }).status === 0;
}
