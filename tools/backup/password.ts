import { spawnSync } from 'node:child_process';
import type { Account } from '../postgres/account.ts';
import { Problem } from '../postgres/problem.ts';

/** Gives the first superuser of a stopped server the password of its new home: passwords are not part of a copy that somebody can read. */
export function setSuperuserPassword(postgres: string, data: string, password: string, account: Account): void {
  const statement = `do $$ begin execute format('alter role %I password %L', (select rolname from pg_roles where oid = 10), '${password}'); end $$\n`;
  const { status, stderr } = spawnSync(postgres, ['--single', '-D', data, '-c', 'archive_mode=off', '-c', 'ssl=off', 'postgres'], {
    ...account,
    cwd: '/',
    input: statement,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
  });
  if (status !== 0 || /ERROR|FATAL/.test(stderr)) {
    throw new Problem(
      `The restored server does not take a new password: ${stderr.trim()}`,
      'Restore with --data and start your own PostgreSQL on it.',
    );
  }
}
