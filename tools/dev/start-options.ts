import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backupKey } from '../backup/key.ts';
import type { Archive } from '../postgres/archive.ts';
import { Problem } from '../postgres/problem.ts';
import type { Filling } from './load.ts';

export interface StartOptions {
  readonly port: number;
  readonly filling: Filling;
  /** Where the finished files of the database's log are handed over to, beside the copies of `npm run backup`, and sealed as they are. */
  readonly archive: Archive | undefined;
}

/** Reads `--today yyyy-mm-dd` and the variables `PORT`, `BACKUP_ARCHIVE` and `BACKUP_KEY`. */
export function startOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): StartOptions {
  const { today } = parse(args);
  if (today !== undefined && !isDay(today))
    throw new Problem(`${today} is not a day.`, 'Write it as 2026-11-20: npm start -- --today 2026-11-20');

  const port = Number(environment['PORT'] ?? 4300);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(
      `PORT is ${environment['PORT'] ?? ''}, which is not a port.`,
      'Give a whole number from 1 to 65535, or leave it out for 4300.',
    );
  }
  const { BACKUP_ARCHIVE: backups } = environment;
  const archive = backups ? { folder: join(resolve(backups), 'wal'), key: backupKey(environment) } : undefined;
  return { port, filling: { demoData: today === undefined ? [] : ['--today', today] }, archive };
}

function parse(args: readonly string[]): { readonly today?: string | undefined } {
  try {
    return parseArgs({ args: [...args], options: { today: { type: 'string' } } }).values;
  } catch {
    throw new Problem(`npm start does not know ${args.join(' ')}.`, 'It takes one option: npm start -- --today 2026-11-20');
  }
}

function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
